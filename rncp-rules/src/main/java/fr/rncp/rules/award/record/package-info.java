/**
 * What happened to one candidate: jury decisions, acquisitions, conferrals, revocations, as dated events.
 *
 * <p>{@link Experimental}: any release 0.x may change this package incompatibly.
 */
@Experimental
@NullMarked
package fr.rncp.rules.award.record;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
