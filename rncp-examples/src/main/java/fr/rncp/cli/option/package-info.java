/** Options, arguments and converters that several commands share. */
@NullMarked
package fr.rncp.cli.option;

import org.jspecify.annotations.NullMarked;
