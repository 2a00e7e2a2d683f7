/**
 * Nomenclatures: the lists of existing codes with their labels and first days. The groups of training specialities and
 * the levels are built in, as the law defines them; the others are loaded from the official files.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.model.nomenclature;

import org.jspecify.annotations.NullMarked;
