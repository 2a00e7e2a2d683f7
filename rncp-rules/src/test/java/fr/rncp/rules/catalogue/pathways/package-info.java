@NullMarked
package fr.rncp.rules.catalogue.pathways;

import org.jspecify.annotations.NullMarked;
