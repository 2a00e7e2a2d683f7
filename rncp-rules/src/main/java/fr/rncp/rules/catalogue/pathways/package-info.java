/** Rules on access pathways (ACC). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.pathways;

import org.jspecify.annotations.NullMarked;
