/**
 * The {@code rncp} command line; not API: its output may change; its options and exit statuses change only with notice.
 */
@NullMarked
package fr.rncp.cli;

import org.jspecify.annotations.NullMarked;
