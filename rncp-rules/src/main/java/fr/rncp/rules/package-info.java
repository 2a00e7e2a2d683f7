/** Rules over sheets and registers, and what they find: pure functions, values, nothing thrown. */
@RulesStyle
@NullMarked
package fr.rncp.rules;

import org.jspecify.annotations.NullMarked;
