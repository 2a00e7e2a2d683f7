@NullMarked
package fr.rncp.rules.law;

import org.jspecify.annotations.NullMarked;
