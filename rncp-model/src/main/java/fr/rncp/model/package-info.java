/** The certification sheet and its parts: immutable records, closed values and the texts they hold. */
@ModelStyle
@NullMarked
package fr.rncp.model;

import org.jspecify.annotations.NullMarked;
