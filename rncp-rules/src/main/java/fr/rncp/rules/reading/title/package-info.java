/** What the titles of blocks say about who takes them; no API, since it reads folded texts. */
@NullMarked
package fr.rncp.rules.reading.title;

import org.jspecify.annotations.NullMarked;
