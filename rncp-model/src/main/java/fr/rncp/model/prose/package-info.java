/**
 * Free texts of a sheet as published, and what can be read of any text: items, links, stated absence.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.model.prose;

import org.jspecify.annotations.NullMarked;
