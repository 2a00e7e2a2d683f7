/** Inputs: sequences of files, zip and gzip, and the detection of formats. This package is not part of the API. */
@NullMarked
package fr.rncp.io.input;

import org.jspecify.annotations.NullMarked;
