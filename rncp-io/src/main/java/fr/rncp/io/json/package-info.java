/** The JSON of this library and its schema. This package is not part of the API. */
@NullMarked
package fr.rncp.io.json;

import org.jspecify.annotations.NullMarked;
