@NullMarked
package fr.rncp.rules.catalogue.identity;

import org.jspecify.annotations.NullMarked;
