/** Types whose lines the tests of the generator know. */
@NullMarked
package fr.rncp.api.planted;

import org.jspecify.annotations.NullMarked;
