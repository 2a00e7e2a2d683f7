@NullMarked
package fr.rncp.rules.catalogue.dates;

import org.jspecify.annotations.NullMarked;
