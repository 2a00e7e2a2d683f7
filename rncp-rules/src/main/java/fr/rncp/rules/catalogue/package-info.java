/** The list of all rules, with a subpackage for each family. This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue;

import org.jspecify.annotations.NullMarked;
