/** The reading of block titles: which candidates take a block. Not exported, because it reads folded texts. */
@NullMarked
package fr.rncp.rules.reading.title;

import org.jspecify.annotations.NullMarked;
