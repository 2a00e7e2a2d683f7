package fr.rncp.io.json;

import fr.rncp.io.ReadLimits;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.io.stream.SheetParser;

/** A parser of one JSON object, which parses, validates against the schema and binds. Immutable and thread-safe. */
public final class JsonSheetParser implements SheetParser {

    private final ReadLimits limits;
    private final boolean keepsUnknown;
    private final LimitedJsonParser text;

    /**
     * Creates a parser.
     *
     * @param limits the limits; content that exceeds them is refused
     * @param keepsUnknown true to keep a property that the schema does not define as an extension, with a warning;
     *     false to refuse the sheet
     */
    public JsonSheetParser(ReadLimits limits, boolean keepsUnknown) {
        this.limits = limits;
        this.keepsUnknown = keepsUnknown;
        this.text = new LimitedJsonParser(limits);
    }

    @Override
    public ParsedSheet parse(SheetFragment fragment) {
        return new JsonReading(fragment, limits, text).read(keepsUnknown);
    }
}
