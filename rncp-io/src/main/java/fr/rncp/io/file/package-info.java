/** Files that appear whole or not at all; no API, but shared with the command line. */
@NullMarked
package fr.rncp.io.file;

import org.jspecify.annotations.NullMarked;
