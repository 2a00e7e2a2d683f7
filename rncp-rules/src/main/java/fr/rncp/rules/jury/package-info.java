/**
 * Juries that decide about a certification (<i>jurys</i>) and the dated rules for who sits in them. The jury is
 * sovereign: nothing here judges a decision, only who took it. Pure functions over values; counts and shares are exact.
 *
 * <p>All types are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package fr.rncp.rules.jury;

import org.jspecify.annotations.NullMarked;
