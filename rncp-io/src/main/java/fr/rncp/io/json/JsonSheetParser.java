package fr.rncp.io.json;

import fr.rncp.io.ReadLimits;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.io.stream.SheetParser;

/** Reads one JSON object: parse, validate against the schema, bind. Immutable and thread-safe. */
public final class JsonSheetParser implements SheetParser {

    private final ReadLimits limits;
    private final boolean keepsUnknown;
    private final LimitedJsonParser text;

    /**
     * A parser.
     *
     * @param limits bounds; what passes them is refused
     * @param keepsUnknown whether a property that the schema does not know becomes an extension, with a warning, or
     *     refuses the sheet
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
