/** Rules on links between sheets, and on a register as a whole (REL, ID). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.relations;

import org.jspecify.annotations.NullMarked;
