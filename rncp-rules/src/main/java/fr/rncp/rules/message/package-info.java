/** Messages from an explicit list of bundles, with a file for each family and language. Not exported. */
@NullMarked
package fr.rncp.rules.message;

import org.jspecify.annotations.NullMarked;
