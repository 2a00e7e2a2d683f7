package fr.rncp.io.message;

import java.util.List;

/** The expectations of readers. */
public enum Expectation implements Phrase {
    // values of the feed and of pages
    DATE_OF_FEED("date.feed"),
    DATE_OF_PAGE("date.page"),
    ONE_STYLE_OF_DATES("date.oneStyle"),
    SHEET_NUMBER("sheetNumber"),
    NUMBER_OF_SHEET("sheetNumber.own"),
    ONE_OF("oneOf", "values"),
    LEVEL_CODE("levelCode"),
    CODE_BESIDE_LABEL("code.besideLabel", "element"),
    NUMBER("number"),
    INTEGER("integer"),
    PLAIN_INTEGER("integer.plain"),
    RATE("rate"),
    PLAIN_RATE("rate.plain"),
    NO_WHITE_SPACE("noWhiteSpace"),
    // texts
    ONE_APOSTROPHE("text.oneApostrophe"),
    ONE_KIND_OF_APOSTROPHE("text.oneKindOfApostrophe"),
    NO_HTML("text.noHtml"),
    PLAIN_SPACES("text.plainSpaces"),
    NO_CONTROL_CHARACTERS("text.noControlCharacters"),
    CONTINUATION("text.continuation"),
    WORDS_OF_TEXT("text.ownWords"),
    // elements of the feed
    FEED_ELEMENT("feed.element"),
    NO_ATTRIBUTE("feed.noAttribute"),
    ELEMENTS_ONLY("feed.elementsOnly"),
    ONE_ELEMENT("feed.oneElement", "element"),
    ONE_VERSION("feed.oneVersion", "element"),
    FEED_VERSION("feed.version", "version"),
    EXPORT_ROOT("feed.root"),
    SHEET_OUTSIDE_COMMENTS("feed.sheetOutsideComments"),
    SHEET_ELEMENT("feed.sheetElement"),
    ONE_ROOT("feed.oneRoot"),
    NO_DOCTYPE("feed.noDoctype"),
    END_TAG("feed.endTag", "tag"),
    WELL_FORMED_XML("feed.wellFormed", "reason"),
    // encodings
    UTF_8("encoding.utf8"),
    ENCODING_OF_BYTES("encoding.ofBytes", "charset"),
    ENCODING_OF_START("encoding.ofStart"),
    KNOWN_ENCODING("encoding.known"),
    PAGE_ENCODED_IN("encoding.page", "charset"),
    WHOLE_CHARACTERS("encoding.wholeCharacters"),
    NO_HALF_CHARACTERS("encoding.noHalfCharacters"),
    // limits; the observation contains the exceeded value
    WITHIN_LIMIT("limit", "limit"),
    WITHIN_FIXED_LIMIT("limit.fixed"),
    WITHIN_COUNT("limit.count", "limit"),
    CHARACTERS_OF_PAGE("limit.characters", "count"),
    BYTES_OF_SHEET("limit.bytesOfSheet", "count"),
    LIMITS_OF_JSON("limit.json", "bytes", "characters", "depth", "values"),
    SHORT_NUMBER("limit.digits", "count"),
    BYTES_OF_NOMENCLATURE("limit.nomenclature"),
    // files
    READABLE_FORMAT("file.format"),
    READABLE_ENTRY("file.entry"),
    UNDAMAGED_FILE("file.undamaged"),
    ZIP_IN_A_FILE("file.zipInAFile"),
    NOTHING_AFTER_GZIP("file.nothingAfterGzip"),
    AT_LEAST_ONE_SHEET("file.atLeastOneSheet"),
    ONE_SHEET("file.oneSheet"),
    // JSON
    WELL_FORMED_JSON("json.wellFormed", "reason"),
    UTF_8_JSON("json.utf8"),
    OWN_JSON("json.own"),
    ONE_OBJECT("json.oneObject"),
    NOTHING_AFTER_SHEET("json.nothingAfterSheet"),
    NOTHING_AFTER_END("json.nothingAfterEnd"),
    REST_OF_JSON("json.rest"),
    COMMA_OR_END("json.commaOrEnd"),
    SHEET("json.sheet"),
    SHEET_AS_OBJECT("json.sheetAsObject"),
    SHEET_OUTSIDE_LIST("json.sheetOutsideList"),
    VALUE_OF_SHEET("json.valueOfSheet"),
    NO_SUCH_PROPERTY("json.noSuchProperty"),
    REQUIRED_VALUE("json.required"),
    LIST("json.list"),
    OBJECT("json.object"),
    // the head of a page and the number of its sheet
    PAGE("page"),
    HEAD_OF_PAGE("page.head"),
    TITLE("page.title"),
    TITLE_IN_HEAD("page.title.inHead"),
    PAGE_OF_NUMBER("page.ofNumber", "number"),
    NUMBER_OF_PAGE("page.number"),
    NUMBER_IN_HEAD_GIVEN("page.number.given"),
    NUMBER_IN_HEAD_NAMED("page.number.named"),
    NUMBER_IN_HEAD_SHARED("page.number.shared"),
    NUMBER_OF_BLOCKS("page.number.ofBlocks", "number"),
    // the parts of a page
    MAIN_PART("page.mainPart"),
    USUAL_LABEL("page.usualLabel", "label"),
    STATEMENT_OF_PART("page.statement", "part"),
    PARTS("page.parts", "parts"),
    LIST_BELOW_HEADING("page.listBelowHeading"),
    OWN_CAPTION("page.ownCaption"),
    WHOLE_PAGE("page.whole"),
    OMITTED_TEXT("page.omittedText"),
    SAME_AS_FIRST("page.sameAsFirst"),
    FACT_ONCE("page.once"),
    // tables of a page
    BORDER_OF_COLUMNS("page.block.border"),
    SKILLS_AND_ASSESSMENT("page.block.columns"),
    ASSESSMENT_BELOW_SKILLS("page.block.assessment"),
    WHOLE_LIST("page.block.wholeList"),
    HABILITATION("page.habilitation"),
    CERTIFIER_ACTION("page.certifierAction"),
    SIX_ROWS("page.pathways.sixRows"),
    MARKED_COLUMN("page.answer"),
    MARKED_COLUMN_OR_JURY("page.answer.orJury"),
    // nomenclatures
    WELL_FORMED_CSV("csv.wellFormed"),
    HEADER("csv.header", "columns", "separator"),
    CELLS("csv.cells", "count"),
    UTF_8_FILE("nomenclature.utf8"),
    CODE("nomenclature.code"),
    WELL_FORMED_CODE("nomenclature.code.wellFormed", "reason"),
    LABEL_OF_CODE("nomenclature.label", "code"),
    CODE_ONCE("nomenclature.once", "place"),
    AT_LEAST_ONE_CODE("nomenclature.atLeastOne"),
    LISTED_PARENT("nomenclature.parent", "code"),
    ARRAY_OF_ROME("rome.array"),
    CODE_OF_ROME("rome.code"),
    NAME_OF_ROME("rome.name", "prefix");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Expectation(String key, String... names) {
        this.key = "expected." + key;
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
