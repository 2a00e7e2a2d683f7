@NullMarked
package fr.rncp.rules.catalogue;

import org.jspecify.annotations.NullMarked;
