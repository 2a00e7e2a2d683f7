/** The two sample certifications, RNCP36440 and RNCP36716, as typed sheets and as embedded files. */
@NullMarked
package fr.rncp.examples;

import org.jspecify.annotations.NullMarked;
