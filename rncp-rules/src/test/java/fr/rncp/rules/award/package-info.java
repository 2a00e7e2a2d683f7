@NullMarked
package fr.rncp.rules.award;

import org.jspecify.annotations.NullMarked;
