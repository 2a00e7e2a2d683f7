/** Free texts of a sheet as published, and what can be read of any text: items, links, stated absence. */
@NullMarked
package fr.rncp.model.prose;

import org.jspecify.annotations.NullMarked;
