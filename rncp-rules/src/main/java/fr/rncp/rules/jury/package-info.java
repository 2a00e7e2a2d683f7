/**
 * Juries that decide about a certification (<i>jurys</i>) and the dated rules for who sits in them. The jury is
 * sovereign: nothing here judges a decision, only who took it. Pure functions over values; counts and shares are exact.
 */
@NullMarked
package fr.rncp.rules.jury;

import org.jspecify.annotations.NullMarked;
