/** The list of all rules; behind it, a package for each family; no API. */
@NullMarked
package fr.rncp.rules.catalogue;

import org.jspecify.annotations.NullMarked;
