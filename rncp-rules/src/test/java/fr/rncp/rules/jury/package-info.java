@NullMarked
package fr.rncp.rules.jury;

import org.jspecify.annotations.NullMarked;
