@NullMarked
package fr.rncp.rules.catalogue.accumulation;

import org.jspecify.annotations.NullMarked;
