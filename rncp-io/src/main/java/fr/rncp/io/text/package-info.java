/** Flaws of texts, common to all readers. This package is not part of the API. */
@NullMarked
package fr.rncp.io.text;

import org.jspecify.annotations.NullMarked;
