/** Message templates and their bundles, one for each language. This package is exported only to the other modules. */
@NullMarked
package fr.rncp.model.message;

import org.jspecify.annotations.NullMarked;
