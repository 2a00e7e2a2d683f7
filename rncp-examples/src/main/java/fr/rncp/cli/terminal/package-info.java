/** The output of commands: streams, widths, progress, error lines, exit statuses. */
@NullMarked
package fr.rncp.cli.terminal;

import org.jspecify.annotations.NullMarked;
