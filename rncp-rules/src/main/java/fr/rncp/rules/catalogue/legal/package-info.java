/** Rules on legal references and territories (LEG, TER). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.legal;

import org.jspecify.annotations.NullMarked;
