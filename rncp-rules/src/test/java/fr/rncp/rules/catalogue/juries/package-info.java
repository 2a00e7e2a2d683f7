@NullMarked
package fr.rncp.rules.catalogue.juries;

import org.jspecify.annotations.NullMarked;
