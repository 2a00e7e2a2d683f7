/** The certification sheet and its parts, and what modules share: languages, message arguments, source locations, remarks, pointers. */
@ModelStyle
@NullMarked
package fr.rncp.model;

import org.jspecify.annotations.NullMarked;
