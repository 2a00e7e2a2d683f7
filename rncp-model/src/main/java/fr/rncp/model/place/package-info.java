/**
 * The places of a sheet: the components of each record, places in words, and the differences between two sheets; not
 * exported.
 */
@NullMarked
package fr.rncp.model.place;

import org.jspecify.annotations.NullMarked;
