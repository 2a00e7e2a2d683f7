/**
 * What happened to one candidate: jury decisions, acquisitions, conferrals, revocations, as dated events.
 *
 * <p>All types are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package fr.rncp.rules.award.record;

import org.jspecify.annotations.NullMarked;
