/** Rules on the number, the title, the state and the level of a sheet (ID, LVL). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.identity;

import org.jspecify.annotations.NullMarked;
