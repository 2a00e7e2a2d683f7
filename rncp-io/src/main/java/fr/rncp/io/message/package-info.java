/** What readers report, worded in French and English by explicit bundles; not API. */
@NullMarked
package fr.rncp.io.message;

import org.jspecify.annotations.NullMarked;
