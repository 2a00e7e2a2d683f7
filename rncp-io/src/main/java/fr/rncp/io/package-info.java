/**
 * Readers and writers of certification sheets: start at {@link fr.rncp.io.SheetReader} and
 * {@link fr.rncp.io.SheetWriter}.
 *
 * <p>All types are immutable and safe for use by several threads, except readers, writers, their builders and streams:
 * these must be used by one thread at a time.
 */
@NullMarked
package fr.rncp.io;

import org.jspecify.annotations.NullMarked;
