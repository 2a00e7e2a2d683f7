/**
 * The requirements of certifications: monotone expressions over blocks and conditions, and their minimal solutions.
 *
 * <p>All types are immutable and safe for use by several threads.
 *
 * <p>{@link Experimental}: any 0.x release may change this package incompatibly.
 */
@Experimental
@NullMarked
package fr.rncp.rules.award.requirement;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
