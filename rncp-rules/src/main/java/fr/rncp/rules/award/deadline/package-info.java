/**
 * Last days of awards and of the validation of experience (VAE), quotas, the time a registration runs.
 *
<<<<<<< HEAD
 * <p>{@link Experimental}: any release 0.x may change this package incompatibly.
 */
@Experimental
=======
 * <p>All types are immutable and safe for use by several threads.
 */
>>>>>>> w-d
@NullMarked
package fr.rncp.rules.award.deadline;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
