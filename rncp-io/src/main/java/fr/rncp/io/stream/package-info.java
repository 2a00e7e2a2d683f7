/** The seam between the loop that cuts a file into sheets and the pieces that read one sheet; not API. */
@NullMarked
package fr.rncp.io.stream;

import org.jspecify.annotations.NullMarked;
