@NullMarked
package fr.rncp.rules.catalogue.codes;

import org.jspecify.annotations.NullMarked;
