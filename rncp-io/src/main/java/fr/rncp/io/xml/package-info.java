/** The official XML feed; not API. */
@NullMarked
package fr.rncp.io.xml;

import org.jspecify.annotations.NullMarked;
