/** The messages of readers, in explicit bundles for French and English; not API. */
@NullMarked
package fr.rncp.io.message;

import org.jspecify.annotations.NullMarked;
