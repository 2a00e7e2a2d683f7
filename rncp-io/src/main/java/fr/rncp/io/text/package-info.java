/** Flaws of texts, common to all readers; not API. */
@NullMarked
package fr.rncp.io.text;

import org.jspecify.annotations.NullMarked;
