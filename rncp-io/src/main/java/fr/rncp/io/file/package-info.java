/** Files that are written completely or not at all; not API, but shared with the command line. */
@NullMarked
package fr.rncp.io.file;

import org.jspecify.annotations.NullMarked;
