/**
 * Free texts of a sheet as published, and readings of any text: items, links, statements of absence.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.model.prose;

import org.jspecify.annotations.NullMarked;
