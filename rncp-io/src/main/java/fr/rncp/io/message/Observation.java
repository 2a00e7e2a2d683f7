package fr.rncp.io.message;

import java.util.List;

/**
 * The kinds of observations that readers report. {@link #TEXT} is a text of the source; the others describe what was
 * found.
 */
public enum Observation implements Phrase {
    TEXT("text", "text"),
    CONTROL_CHARACTER("controlCharacter", "code", "text"),
    NO_SHEET("noSheet"),
    SEVERAL_SHEETS("severalSheets", "numbers"),
    END_OF_FILE("endOfFile"),
    SHEET_AFTER_ROOT("sheetAfterRoot"),
    SHEET_IN_COMMENT("sheetInComment"),
    NESTED_DEEPER("limit.depth", "limit"),
    MORE_ELEMENTS("limit.elements", "limit"),
    MORE_LINES("limit.lines", "limit"),
    LONGER_NAMES("limit.names", "limit"),
    LONGER_TEXT("limit.textLength", "limit"),
    LONGER_SHEET("limit.sheet", "limit"),
    LONGER_GAP("limit.betweenSheets", "limit"),
    MORE_ENTRIES("limit.entries", "limit"),
    MORE_BYTES("limit.bytes", "limit"),
    INFLATED_BYTES("limit.inflateRatio", "limit"),
    BYTES("bytes", "count"),
    CHARACTERS("characters", "count"),
    ONE_BYTE("byte", "byte"),
    THE_BYTE("byte.ofFile", "byte"),
    BYTES_OF_OTHER_ENCODING("otherEncoding"),
    BYTES_WITHOUT_TEXT("noText"),
    HALF_CHARACTER("halfCharacter"),
    MARK_OF_UTF_16("utf16Mark"),
    OTHER_ENTRY("zip.otherEntry"),
    BROKEN_MARKUP("brokenMarkup"),
    NO_DIRECTORY("zip.noDirectory"),
    NEITHER_ENTRY_NOR_DIRECTORY("zip.neitherEntryNorDirectory"),
    LISTED_ENTRIES("zip.listedEntries", "listed", "met"),
    ENCRYPTED_ENTRY("zip.encryptedEntry"),
    COMPRESSION_METHOD("zip.method", "method"),
    UNKNOWN_LENGTH("zip.unknownLength"),
    CHECKSUM("archive.checksum"),
    DAMAGED_DATA("archive.damagedData"),
    CUT_DATA("archive.cutData"),
    OTHER_ARCHIVE("archive.other"),
    PROGRAM("program"),
    PDF("pdf"),
    OFFICE_DOCUMENT("office"),
    CSV_SET("csvSet"),
    GZIP_HEADER("gzip.header"),
    AFTER_GZIP("gzip.after"),
    ZEROS_AFTER_GZIP("gzip.zeros", "count"),
    AFTER_ZIP("zip.after"),
    NO_ROW("noRow", "pathway"),
    STRAY_QUOTE("csv.strayQuote"),
    CELLS_OF_ROW("csv.cells", "count", "text"),
    NO_LABEL("noLabel"),
    NO_CODE("noCode");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Observation(String key, String... names) {
        this.key = "found." + key;
        this.names = List.of(names);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> names() {
        return names;
    }
}
