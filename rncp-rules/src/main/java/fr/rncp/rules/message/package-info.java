/** Messages from explicit bundles, a file for each family and language; no API. */
@NullMarked
package fr.rncp.rules.message;

import org.jspecify.annotations.NullMarked;
