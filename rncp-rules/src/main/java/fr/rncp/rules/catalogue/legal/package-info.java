/** Rules on legal references and territories (LEG, TER). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.legal;

import org.jspecify.annotations.NullMarked;
