/**
 * What free texts of a sheet say about accumulating blocks, each reading with the words it was read from. Pure
 * functions that take any text, never throw, and take time in proportion to its length; nothing here judges a sheet.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.rules.reading;

import org.jspecify.annotations.NullMarked;
