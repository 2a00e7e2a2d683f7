/** The typed reading of a jury text: members, shares, roles, chair and parity, each with the words that state it. */
@NullMarked
package fr.rncp.model.jury;

import org.jspecify.annotations.NullMarked;
