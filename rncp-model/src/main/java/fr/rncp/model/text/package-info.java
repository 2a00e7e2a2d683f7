/** French free text as readings of it look for it; shared with fr.rncp.rules, no API. */
@NullMarked
package fr.rncp.model.text;

import org.jspecify.annotations.NullMarked;
