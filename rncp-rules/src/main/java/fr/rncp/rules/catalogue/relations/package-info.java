/** Rules on links between sheets, and on a register as a whole (REL, ID); no API. */
@NullMarked
package fr.rncp.rules.catalogue.relations;

import org.jspecify.annotations.NullMarked;
