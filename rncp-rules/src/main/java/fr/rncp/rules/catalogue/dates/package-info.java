/** Rules on the dates and the term of a registration (DAT); no API. */
@NullMarked
package fr.rncp.rules.catalogue.dates;

import org.jspecify.annotations.NullMarked;
