/** The reader of the public sheet page, in HTML or as text copied from it; not API. */
@NullMarked
package fr.rncp.io.page;

import org.jspecify.annotations.NullMarked;
