@NullMarked
package fr.rncp.rules.engine;

import org.jspecify.annotations.NullMarked;
