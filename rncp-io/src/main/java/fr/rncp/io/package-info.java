/**
 * Readers and writers of certification sheets: start at {@link fr.rncp.io.SheetReader} and
 * {@link fr.rncp.io.SheetWriter}.
 *
 * <p>Readers, writers, their builders and streams must be confined to one thread at a time. All other types are
 * immutable and thread-safe.
 */
@NullMarked
package fr.rncp.io;

import org.jspecify.annotations.NullMarked;
