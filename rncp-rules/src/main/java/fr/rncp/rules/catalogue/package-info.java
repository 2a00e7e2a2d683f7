/** The rules themselves, a file for each family; no API. */
@NullMarked
package fr.rncp.rules.catalogue;

import org.jspecify.annotations.NullMarked;
