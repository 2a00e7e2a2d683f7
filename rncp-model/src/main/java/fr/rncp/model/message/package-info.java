/** Message templates and their bundles, one for each language; exported only to the other modules. */
@NullMarked
package fr.rncp.model.message;

import org.jspecify.annotations.NullMarked;
