/** Searching French free text; shared with fr.rncp.rules, not part of the API. */
@NullMarked
package fr.rncp.model.text;

import org.jspecify.annotations.NullMarked;
