/** The list of all rules, with a subpackage for each family. Not exported. */
@NullMarked
package fr.rncp.rules.catalogue;

import org.jspecify.annotations.NullMarked;
