/** Rules on the number, the title, the state and the level of a sheet (ID, LVL). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.identity;

import org.jspecify.annotations.NullMarked;
