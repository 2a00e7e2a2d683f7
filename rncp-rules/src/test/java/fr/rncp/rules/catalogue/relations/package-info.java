@NullMarked
package fr.rncp.rules.catalogue.relations;

import org.jspecify.annotations.NullMarked;
