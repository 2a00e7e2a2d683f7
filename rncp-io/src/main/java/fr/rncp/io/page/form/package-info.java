/** The shapes of a page, HTML and texts, as lines, and the sections that their labels make; not API. */
@NullMarked
package fr.rncp.io.page.form;

import org.jspecify.annotations.NullMarked;
