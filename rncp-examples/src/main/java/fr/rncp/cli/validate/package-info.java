/** Validation of sheets and registers: options, profile, run. */
@NullMarked
package fr.rncp.cli.validate;

import org.jspecify.annotations.NullMarked;
