/**
 * Award rules as the texts of a sheet state them, with evidence and doubts.
 *
 * <p>All types are immutable and safe for use by several threads.
 *
 * <p>{@link Experimental}: any 0.x release may change this package incompatibly.
 */
@Experimental
@NullMarked
package fr.rncp.rules.award.proposal;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
