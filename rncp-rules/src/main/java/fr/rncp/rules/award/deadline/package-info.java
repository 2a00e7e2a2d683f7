/**
 * Time limits of awards and of the validation of experience (VAE), quotas, and the period of a registration.
 *
 * <p>All types are immutable and safe for use by several threads.
 *
 * <p>{@link Experimental}: any 0.x release may change this package incompatibly.
 */
@Experimental
@NullMarked
package fr.rncp.rules.award.deadline;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
