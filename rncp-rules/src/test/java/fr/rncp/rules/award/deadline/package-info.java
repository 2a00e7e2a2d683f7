@NullMarked
package fr.rncp.rules.award.deadline;

import org.jspecify.annotations.NullMarked;
