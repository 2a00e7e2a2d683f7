/** Rules on access pathways (ACC); no API. */
@NullMarked
package fr.rncp.rules.catalogue.pathways;

import org.jspecify.annotations.NullMarked;
