/**
 * The record of one candidate: jury decisions, acquisitions, conferrals and revocations, as dated events.
 *
 * <p>All types are immutable and safe for use by several threads; builders are not.
 *
 * <p>{@link Experimental}: any 0.x release may change this package incompatibly.
 */
@Experimental
@NullMarked
package fr.rncp.rules.award.record;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
