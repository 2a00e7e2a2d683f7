@NullMarked
package fr.rncp.rules.catalogue.assessment;

import org.jspecify.annotations.NullMarked;
