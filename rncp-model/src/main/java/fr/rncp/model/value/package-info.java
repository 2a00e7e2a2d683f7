/** Closed values: the codes and numbers that registers publish, levels, registers, and answers with three values. */
@NullMarked
package fr.rncp.model.value;

import org.jspecify.annotations.NullMarked;
