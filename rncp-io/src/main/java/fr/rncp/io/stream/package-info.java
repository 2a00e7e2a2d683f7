/**
 * The interface between the loop that splits a file into sheets and the parsers of a single sheet. This package is not
 * part of the API.
 */
@NullMarked
package fr.rncp.io.stream;

import org.jspecify.annotations.NullMarked;
