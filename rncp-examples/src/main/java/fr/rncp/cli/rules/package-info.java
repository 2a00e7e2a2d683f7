/** The rule catalogue on the terminal. */
@NullMarked
package fr.rncp.cli.rules;

import org.jspecify.annotations.NullMarked;
