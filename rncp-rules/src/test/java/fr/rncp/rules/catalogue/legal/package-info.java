@NullMarked
package fr.rncp.rules.catalogue.legal;

import org.jspecify.annotations.NullMarked;
