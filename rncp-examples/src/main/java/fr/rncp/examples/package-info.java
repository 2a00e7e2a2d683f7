/**
 * Sample certifications, two real and seven fictional, as typed sheets ({@link fr.rncp.examples.SampleSheets}, which
 * also draws random ones) and as embedded files ({@link fr.rncp.examples.SampleFile}); files with pitfalls
 * ({@link fr.rncp.examples.BadFile}); and small programs to copy: {@link fr.rncp.examples.ReadAnExport},
 * {@link fr.rncp.examples.FindByRomeCode}, {@link fr.rncp.examples.BuildASheet}, {@link fr.rncp.examples.WriteJson} and
 * {@link fr.rncp.examples.FollowACandidate}. Rules for the award of the real samples:
 * {@link fr.rncp.examples.SampleAwardRules}, the only samples that need rncp-rules.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.examples;

import org.jspecify.annotations.NullMarked;
