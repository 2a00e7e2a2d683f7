/**
 * The certification sheet and its parts, and types that the modules share: languages, message arguments, source
 * locations, remarks, pointers.
 *
 * <p>All types are immutable and safe for use by several threads; builders are not.
 */
@ModelStyle
@NullMarked
package fr.rncp.model;

import org.jspecify.annotations.NullMarked;
