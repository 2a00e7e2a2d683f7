/** Rules on cohort statistics (STA). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.statistics;

import org.jspecify.annotations.NullMarked;
