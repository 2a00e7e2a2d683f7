/**
 * Last days of awards and of the validation of experience (VAE), quotas, the time a registration runs.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.rules.award.deadline;

import org.jspecify.annotations.NullMarked;
