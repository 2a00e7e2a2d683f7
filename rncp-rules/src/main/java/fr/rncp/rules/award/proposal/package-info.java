/**
 * Award rules as the texts of a sheet state them, with their evidence and their doubts.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.rules.award.proposal;

import org.jspecify.annotations.NullMarked;
