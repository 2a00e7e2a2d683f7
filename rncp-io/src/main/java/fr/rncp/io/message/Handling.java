package fr.rncp.io.message;

import java.util.List;

/** The actions that readers take on a problem. */
public enum Handling implements Phrase {
    NOT_READ("notRead"),
    SHEET_NOT_READ("sheetNotRead"),
    JSON_SHEET_NOT_READ("sheetNotRead.json"),
    NOT_READ_FURTHER("notReadFurther"),
    REST_NOT_READ("restNotRead"),
    REST_OF_FILE_NOT_READ("restNotRead.file"),
    REST_OF_ENTRY_NOT_READ("restNotRead.entry"),
    REST_OF_JSON_NOT_READ("restNotRead.json"),
    REST_MISSING("restMissing"),
    REST_UNKNOWN("restUnknown"),
    NOTHING_READ("nothingRead"),
    SKIPPED("skipped"),
    FILE_REFUSED("fileRefused"),
    SHEET_TRIED("sheetTried"),
    KEPT_AS_EXTENSION("keptAsExtension"),
    LINE_KEPT_AS_EXTENSION("keptAsExtension.line"),
    RAW_TEXT_KEPT("keptAsExtension.rawText"),
    LINES_KEPT_AS_EXTENSIONS("keptAsExtension.lines", "count"),
    PROPERTY_KEPT("keptAsExtension.property"),
    READ_AS("readAs", "value"),
    READ_AS_OTHER("readAs.other"),
    READ_AS_VERSION("readAs.version", "version"),
    READ_AS_CHARSET("readAs.charset", "charset"),
    READ_AS_LABEL("readAs.label"),
    READ_AS_DATES("readAs.dates"),
    READ_AS_EMPTY("readAs.empty"),
    READ_ONCE("readOnce"),
    STRIPPED("stripped"),
    KEPT_AS_PUBLISHED("keptAsPublished"),
    LEVEL_UNKNOWN("keptAsPublished.level"),
    REPORTED_ONLY("reportedOnly"),
    REPORTED_OUTSIDE_SHEETS("reportedOnly.outsideSheets"),
    NOT_NUMBER_OF_PAGE("notNumberOfPage"),
    LOST("lost", "pointers"),
    INFERRED("inferred", "pointer");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Handling(String key, String... names) {
        this.key = "handling." + key;
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
