/** Rules on certifying bodies and partners (CRT); no API. */
@NullMarked
package fr.rncp.rules.catalogue.certifiers;

import org.jspecify.annotations.NullMarked;
