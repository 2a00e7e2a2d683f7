@NullMarked
package fr.rncp.rules.award.proposal;

import org.jspecify.annotations.NullMarked;
