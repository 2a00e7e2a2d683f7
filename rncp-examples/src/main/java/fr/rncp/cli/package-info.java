/**
 * The {@code rncp} command line; not API: what it prints may change, its options and exit statuses do not without
 * notice.
 */
@NullMarked
package fr.rncp.cli;

import org.jspecify.annotations.NullMarked;
