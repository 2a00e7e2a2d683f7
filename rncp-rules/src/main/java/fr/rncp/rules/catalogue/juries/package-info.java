/** Rules on the jury texts of access pathways (JUR). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.juries;

import org.jspecify.annotations.NullMarked;
