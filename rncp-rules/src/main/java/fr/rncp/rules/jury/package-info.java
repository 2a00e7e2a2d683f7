/**
 * Juries that decide on a certification (<i>jurys</i>), and the dated rules on their composition. The jury is
 * sovereign: this package checks who took a decision, never the decision itself. Pure functions over values; counts and
 * shares are exact.
 *
 * <p>All types are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package fr.rncp.rules.jury;

import org.jspecify.annotations.NullMarked;
