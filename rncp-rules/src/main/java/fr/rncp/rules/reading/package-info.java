/**
 * Readings of the free texts of a sheet on accumulating blocks, each with the words from which it was read. Pure
 * functions that accept any text, never throw, and take time proportional to its length. They do not assess the sheet.
 *
 * <p>All types are immutable and safe for use by several threads.
 *
 * <p>{@link Experimental}: any 0.x release may change this package incompatibly.
 */
@Experimental
@NullMarked
package fr.rncp.rules.reading;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
