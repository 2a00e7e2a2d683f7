/** Rules on legal references and territories (LEG, TER); no API. */
@NullMarked
package fr.rncp.rules.catalogue.legal;

import org.jspecify.annotations.NullMarked;
