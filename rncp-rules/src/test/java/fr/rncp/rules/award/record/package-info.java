@NullMarked
package fr.rncp.rules.award.record;

import org.jspecify.annotations.NullMarked;
