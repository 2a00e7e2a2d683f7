/** Rules on the jury texts of access pathways (JUR). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.juries;

import org.jspecify.annotations.NullMarked;
