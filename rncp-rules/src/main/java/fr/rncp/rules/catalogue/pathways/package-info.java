/** Rules on access pathways and their juries (ACC, JUR); no API. */
@NullMarked
package fr.rncp.rules.catalogue.pathways;

import org.jspecify.annotations.NullMarked;
