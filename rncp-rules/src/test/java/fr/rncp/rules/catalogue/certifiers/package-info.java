@NullMarked
package fr.rncp.rules.catalogue.certifiers;

import org.jspecify.annotations.NullMarked;
