/** Rules on cohort statistics (STA). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.statistics;

import org.jspecify.annotations.NullMarked;
