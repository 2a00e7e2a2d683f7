/** Rules on links between sheets, and on a register as a whole (REL, ID). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.relations;

import org.jspecify.annotations.NullMarked;
