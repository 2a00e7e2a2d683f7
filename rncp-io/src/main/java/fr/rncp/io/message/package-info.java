/** The messages of readers, in explicit bundles for French and English. This package is not part of the API. */
@NullMarked
package fr.rncp.io.message;

import org.jspecify.annotations.NullMarked;
