/**
 * Rules over sheets and registers, and their findings: pure functions over values, without exceptions.
 *
 * <p>All types are immutable and safe for use by several threads, except builders and
 * {@link fr.rncp.rules.RegisterValidation}.
 */
@RulesStyle
@NullMarked
package fr.rncp.rules;

import org.jspecify.annotations.NullMarked;
