/**
 * Closed values: the codes and numbers that registers publish, levels, registers, and answers with three values.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.model.value;

import org.jspecify.annotations.NullMarked;
