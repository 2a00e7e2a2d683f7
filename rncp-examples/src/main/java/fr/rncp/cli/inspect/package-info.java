/** What files hold, counted. */
@NullMarked
package fr.rncp.cli.inspect;

import org.jspecify.annotations.NullMarked;
