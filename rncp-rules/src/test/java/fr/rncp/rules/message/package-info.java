@NullMarked
package fr.rncp.rules.message;

import org.jspecify.annotations.NullMarked;
