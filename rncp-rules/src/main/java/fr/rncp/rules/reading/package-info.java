/**
 * What free texts of a sheet say about accumulating blocks, each reading with the words it was read from. Pure
 * functions that take any text, never throw, and take time in proportion to its length; nothing here judges a sheet.
 *
 * <p>All types are immutable and safe for use by several threads.
 *
 * <p>{@link Experimental}: any release 0.x may change this package incompatibly.
 */
@Experimental
@NullMarked
package fr.rncp.rules.reading;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
