/** Reading and writing certification sheets: start at {@link fr.rncp.io.SheetReader} and {@link fr.rncp.io.SheetWriter}. */
@NullMarked
package fr.rncp.io;

import org.jspecify.annotations.NullMarked;
