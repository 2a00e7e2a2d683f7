/** Message templates and their bundles, one a language; not exported to users. */
@NullMarked
package fr.rncp.model.message;

import org.jspecify.annotations.NullMarked;
