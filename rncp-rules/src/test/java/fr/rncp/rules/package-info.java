@NullMarked
package fr.rncp.rules;

import org.jspecify.annotations.NullMarked;
