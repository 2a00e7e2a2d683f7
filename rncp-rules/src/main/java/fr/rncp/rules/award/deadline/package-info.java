/** Last days of awards and of the validation of experience (VAE), quotas, the time a registration runs. */
@NullMarked
package fr.rncp.rules.award.deadline;

import org.jspecify.annotations.NullMarked;
