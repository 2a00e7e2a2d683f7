/** Rules on codes: NSF, Formacode, ROME, agreements, SIRET (COD). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.codes;

import org.jspecify.annotations.NullMarked;
