/** Rules on codes: NSF, Formacode, ROME, agreements, SIRET (COD). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.codes;

import org.jspecify.annotations.NullMarked;
