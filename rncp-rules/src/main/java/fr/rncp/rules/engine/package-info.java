/**
 * The declaration and application of catalogue rules, and the facts of a sheet that several families share. Not
 * exported.
 */
@NullMarked
package fr.rncp.rules.engine;

import org.jspecify.annotations.NullMarked;
