package fr.rncp.io.stream;

import fr.rncp.model.SourceLocation;

/**
 * The bytes of one sheet, in UTF-8, and where they start. The array is not copied: whoever gets a fragment owns it.
 *
 * @param bytes exactly the bytes of the sheet
 * @param start file, entry, line and column of the first byte
 */
public record SheetFragment(
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes, SourceLocation start) {}
