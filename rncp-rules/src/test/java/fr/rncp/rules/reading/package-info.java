@NullMarked
package fr.rncp.rules.reading;

import org.jspecify.annotations.NullMarked;
