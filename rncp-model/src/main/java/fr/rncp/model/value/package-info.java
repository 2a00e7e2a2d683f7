/**
 * Closed value types: the codes and numbers that registers publish, levels, registers, and three-valued answers.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.model.value;

import org.jspecify.annotations.NullMarked;
