/**
 * The two sample certifications, RNCP36440 and RNCP36716, as typed sheets and as embedded files; and small programs to be copied:
 * {@link fr.rncp.examples.ReadAnExport}, {@link fr.rncp.examples.FindByRomeCode}, {@link fr.rncp.examples.BuildASheet} and {@link
 * fr.rncp.examples.WriteJson}.
 */
@NullMarked
package fr.rncp.examples;

import org.jspecify.annotations.NullMarked;
