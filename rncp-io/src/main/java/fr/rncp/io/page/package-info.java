/** The reader of the public sheet page, in HTML or as text copied from it. This package is not part of the API. */
@NullMarked
package fr.rncp.io.page;

import org.jspecify.annotations.NullMarked;
