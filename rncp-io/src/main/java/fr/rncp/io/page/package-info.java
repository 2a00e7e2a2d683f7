/** Reading of the public sheet page, as HTML or as text somebody took from it; not API. */
@NullMarked
package fr.rncp.io.page;

import org.jspecify.annotations.NullMarked;
