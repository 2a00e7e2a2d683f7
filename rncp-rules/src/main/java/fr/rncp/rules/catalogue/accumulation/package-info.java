/** Rules on the accumulation of blocks to the certification (CAP). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.accumulation;

import org.jspecify.annotations.NullMarked;
