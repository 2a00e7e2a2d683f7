/** Rules on the dates and the term of a registration (DAT). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.dates;

import org.jspecify.annotations.NullMarked;
