/** Rules on access pathways (ACC). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.pathways;

import org.jspecify.annotations.NullMarked;
