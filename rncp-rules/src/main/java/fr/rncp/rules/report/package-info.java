/**
 * Reports that people read: each finding with its place, its message, the texts behind it and advice on its correction,
 * in one language.
 *
 * <p>All types are immutable and safe for use by several threads, except builders.
 *
 * <p>{@link Experimental}: any 0.x release may change this package incompatibly.
 */
@Experimental
@NullMarked
package fr.rncp.rules.report;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.NullMarked;
