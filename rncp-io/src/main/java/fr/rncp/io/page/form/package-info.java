/** Pages in HTML or text as lines, and the sections defined by their labels. This package is not part of the API. */
@NullMarked
package fr.rncp.io.page.form;

import org.jspecify.annotations.NullMarked;
