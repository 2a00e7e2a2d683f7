/**
 * Made-up data for tests and measures: register-size exports ({@link fr.rncp.testkit.RegisterExport}) and jqwik arbitraries of the model
 * ({@link fr.rncp.testkit.SheetArbitraries}), which need jqwik on the class path.
 */
@NullMarked
package fr.rncp.testkit;

import org.jspecify.annotations.NullMarked;
