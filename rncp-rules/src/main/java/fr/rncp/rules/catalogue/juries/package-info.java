/** Rules on the jury texts of access pathways (JUR); no API. */
@NullMarked
package fr.rncp.rules.catalogue.juries;

import org.jspecify.annotations.NullMarked;
