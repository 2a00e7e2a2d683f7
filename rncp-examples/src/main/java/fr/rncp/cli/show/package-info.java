/** A view of one sheet. */
@NullMarked
package fr.rncp.cli.show;

import org.jspecify.annotations.NullMarked;
