/** Inputs: sequences of files, zip and gzip, and the detection of formats; not API. */
@NullMarked
package fr.rncp.io.input;

import org.jspecify.annotations.NullMarked;
