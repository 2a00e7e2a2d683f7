/** Faults of texts that every reader meets; not API. */
@NullMarked
package fr.rncp.io.text;

import org.jspecify.annotations.NullMarked;
