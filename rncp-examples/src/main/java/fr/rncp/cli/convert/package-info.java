/** Conversion of any input to JSON, NDJSON or XML. */
@NullMarked
package fr.rncp.cli.convert;

import org.jspecify.annotations.NullMarked;
