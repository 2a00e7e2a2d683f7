/** Rules on cohort statistics (STA); no API. */
@NullMarked
package fr.rncp.rules.catalogue.statistics;

import org.jspecify.annotations.NullMarked;
