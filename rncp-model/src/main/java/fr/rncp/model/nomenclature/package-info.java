/**
 * Nomenclatures: the lists that say which codes exist, from which day on, and what they are called. The groups of
 * training specialities and the levels are here, as law gives them; the others are loaded from the official files.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.model.nomenclature;

import org.jspecify.annotations.NullMarked;
