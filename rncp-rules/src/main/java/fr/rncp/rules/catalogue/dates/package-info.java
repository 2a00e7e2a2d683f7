/** Rules on the dates and the term of a registration (DAT). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.dates;

import org.jspecify.annotations.NullMarked;
