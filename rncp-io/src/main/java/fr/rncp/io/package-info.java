/**
 * Readers and writers of certification sheets: start at {@link fr.rncp.io.SheetReader} and
 * {@link fr.rncp.io.SheetWriter}.
 *
 * <p>Readers, writers, their builders and streams must be used by one thread at a time; all other types are immutable
 * and safe for use by several threads.
 */
@NullMarked
package fr.rncp.io;

import org.jspecify.annotations.NullMarked;
