/** Rules on codes: NSF, Formacode, ROME, agreements, SIRET (COD); no API. */
@NullMarked
package fr.rncp.rules.catalogue.codes;

import org.jspecify.annotations.NullMarked;
