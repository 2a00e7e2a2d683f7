/** Searching French free text. This package is shared with fr.rncp.rules and not part of the API. */
@NullMarked
package fr.rncp.model.text;

import org.jspecify.annotations.NullMarked;
