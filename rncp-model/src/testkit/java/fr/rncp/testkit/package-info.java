/**
 * Fictitious data for tests and measurements: register-size exports ({@link fr.rncp.testkit.RegisterExport}) and jqwik
 * arbitraries of the model ({@link fr.rncp.testkit.SheetArbitraries}), which need jqwik on the class path:
 * {@code net.jqwik:jqwik}, 1.9.3. With these arbitraries, jqwik prints the sheets of a failing property through
 * {@link fr.rncp.testkit.ModelReportingFormat}.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.testkit;

import org.jspecify.annotations.NullMarked;
