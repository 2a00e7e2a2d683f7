/** Pages in HTML or text as lines, and the sections defined by their labels; not API. */
@NullMarked
package fr.rncp.io.page.form;

import org.jspecify.annotations.NullMarked;
