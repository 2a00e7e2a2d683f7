/** The JSON of this library and its schema; not API. */
@NullMarked
package fr.rncp.io.json;

import org.jspecify.annotations.NullMarked;
