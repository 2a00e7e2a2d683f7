/**
 * Files that are written completely or not at all. This package is shared with the command line and not part of the
 * API.
 */
@NullMarked
package fr.rncp.io.file;

import org.jspecify.annotations.NullMarked;
