/** The official XML feed. This package is not part of the API. */
@NullMarked
package fr.rncp.io.xml;

import org.jspecify.annotations.NullMarked;
