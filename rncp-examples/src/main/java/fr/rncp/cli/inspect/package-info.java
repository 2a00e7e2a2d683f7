/** Counts of the content of files. */
@NullMarked
package fr.rncp.cli.inspect;

import org.jspecify.annotations.NullMarked;
