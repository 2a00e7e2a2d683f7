/** Tables of the law that the rules cite: versions of articles, and repealed articles. */
@NullMarked
package fr.rncp.rules.law;

import org.jspecify.annotations.NullMarked;
