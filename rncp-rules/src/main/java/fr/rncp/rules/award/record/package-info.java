/** What happened to one candidate: jury decisions, acquisitions, conferrals, revocations, as dated events. */
@NullMarked
package fr.rncp.rules.award.record;

import org.jspecify.annotations.NullMarked;
