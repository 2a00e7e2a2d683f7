/** The tour: two sheets from their text to types, JSON and findings. */
@NullMarked
package fr.rncp.cli.tour;

import org.jspecify.annotations.NullMarked;
