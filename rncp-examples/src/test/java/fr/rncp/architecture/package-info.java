/**
 * The rules of architecture, each a class that lists violations, a test that plants some, and a test in
 * {@link fr.rncp.architecture.ArchitectureTest} that finds none in the four modules.
 */
@NullMarked
package fr.rncp.architecture;

import org.jspecify.annotations.NullMarked;
