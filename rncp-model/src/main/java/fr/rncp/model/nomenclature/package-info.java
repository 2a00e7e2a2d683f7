/**
 * Nomenclatures: the lists of existing codes with their labels and first days. The groups of training specialities,
 * their labels and the levels are built in; the others are loaded from the official files.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.model.nomenclature;

import org.jspecify.annotations.NullMarked;
