/**
 * The {@code rncp} command line. This package is not part of the API. The output of the command may change at any time,
 * its options and exit statuses only with notice.
 */
@NullMarked
package fr.rncp.cli;

import org.jspecify.annotations.NullMarked;
