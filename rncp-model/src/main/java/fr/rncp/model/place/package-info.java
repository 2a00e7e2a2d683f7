/**
 * The places of a sheet: the components of each record, places in words, the differences between two sheets, what a
 * filter asks of a place, and the summaries that documents print. This package is not exported.
 */
@NullMarked
package fr.rncp.model.place;

import org.jspecify.annotations.NullMarked;
