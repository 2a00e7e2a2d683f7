/**
 * The typed reading of a jury text: members, shares, roles, chair and parity, each with the words that state it.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.model.jury;

import org.jspecify.annotations.NullMarked;
