/** Rules on how blocks accumulate to the certification (CAP); no API. */
@NullMarked
package fr.rncp.rules.catalogue.accumulation;

import org.jspecify.annotations.NullMarked;
