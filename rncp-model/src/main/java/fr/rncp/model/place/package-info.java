/**
 * The places of a sheet: what each record is made of, places in words, and what differs between two sheets; not
 * exported.
 */
@NullMarked
package fr.rncp.model.place;

import org.jspecify.annotations.NullMarked;
