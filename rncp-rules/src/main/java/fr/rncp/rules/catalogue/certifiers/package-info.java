/** Rules on certifying bodies and partners (CRT). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.certifiers;

import org.jspecify.annotations.NullMarked;
