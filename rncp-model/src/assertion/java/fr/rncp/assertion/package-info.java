/** Assertions that the tests of all modules share; not published. */
@NullMarked
package fr.rncp.assertion;

import org.jspecify.annotations.NullMarked;
