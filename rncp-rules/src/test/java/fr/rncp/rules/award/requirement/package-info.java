@NullMarked
package fr.rncp.rules.award.requirement;

import org.jspecify.annotations.NullMarked;
