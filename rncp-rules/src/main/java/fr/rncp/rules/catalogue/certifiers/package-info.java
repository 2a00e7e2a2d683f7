/** Rules on certifying bodies and partners (CRT). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.certifiers;

import org.jspecify.annotations.NullMarked;
