/**
 * Rules over sheets and registers, and what they find: pure functions, values, nothing thrown.
 *
 * <p>All types are immutable and safe for use by several threads, except builders and
 * {@link fr.rncp.rules.RegisterValidation}.
 */
@RulesStyle
@NullMarked
package fr.rncp.rules;

import org.jspecify.annotations.NullMarked;
