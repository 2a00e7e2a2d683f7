package fr.rncp.io;

import fr.rncp.io.json.JsonSheetParser;
import fr.rncp.io.json.SheetJsonEncoder;
import fr.rncp.io.json.SheetSchema;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceLocation;
import java.util.function.Consumer;

/**
 * The JSON of a sheet in memory.
 *
 * <pre>{@code
 * String json = SheetJson.write(sheet);
 * CertificationSheet same = SheetJson.read(json);          // same.equals(sheet), source included
 * }</pre>
 *
 * <p>Writing is canonical: a property is a component, in the order of the record; what is unknown or not stated is left out; what was read is
 * written with the same bytes. Reading parses, validates against {@link #schema()} and binds; a refusal lists every violation with its
 * JSON Pointer, up to the 1 000 first. For files and streams use {@link SheetReader} and {@link SheetWriter}, for types of your own that
 * hold sheets {@link SheetModule}.
 *
 * <p>Thread-safe; the mapper and the schema are built once, on first use.
 */
public final class SheetJson {

    private static final Reader STRICT = new Reader(ReadLimits.DEFAULT, false, problem -> {});

    private SheetJson() {}

    /**
     * {@return the schema of version 1: the text of {@code rncp-sheet-1.schema.json}, JSON Schema 2020-12}
     * {@code title} is the French term, {@code x-feed} the XML path.
     */
    public static String schema() {
        return SheetSchema.text();
    }

    /**
     * Writes a sheet on one line, as in NDJSON; U+0085, U+2028 and U+2029 are escaped, so that nobody sees two lines.
     *
     * @param sheet the sheet
     * @return the JSON, without a line end
     * @throws IllegalArgumentException for a date outside the years 0 to 9999
     */
    public static String write(CertificationSheet sheet) {
        return SheetJsonEncoder.compact(sheet);
    }

    /**
     * Writes a sheet for people, indented by two spaces, with line feeds on every system.
     *
     * @param sheet the sheet
     * @return the JSON, without a line end after it
     * @throws IllegalArgumentException for a date outside the years 0 to 9999
     */
    public static String writeIndented(CertificationSheet sheet) {
        return SheetJsonEncoder.indented(sheet);
    }

    /**
     * Writes a sheet on one line, as UTF-8.
     *
     * @param sheet the sheet
     * @return the bytes of {@link #write}
     * @throws IllegalArgumentException for a date outside the years 0 to 9999
     */
    public static byte[] writeBytes(CertificationSheet sheet) {
        return SheetJsonEncoder.bytes(sheet);
    }

    /**
     * Reads a sheet strictly, within {@link ReadLimits#DEFAULT}.
     *
     * @param json one JSON object
     * @return the sheet
     * @throws SheetReadException with every violation, if this is not the JSON of a sheet
     */
    public static CertificationSheet read(String json) {
        return STRICT.read(json);
    }

    /**
     * Reads a sheet strictly, within {@link ReadLimits#DEFAULT}.
     *
     * @param json one JSON object in UTF-8, with or without byte order mark
     * @return the sheet
     * @throws SheetReadException with every violation, if this is not the JSON of a sheet
     */
    public static CertificationSheet read(byte[] json) {
        return STRICT.read(json);
    }

    /** {@return a strict reader within {@link ReadLimits#DEFAULT}, from which to derive one with other limits or more tolerance} */
    public static Reader reader() {
        return STRICT;
    }

    /** Reads sheets; immutable, and thread-safe if the listener is. */
    public static final class Reader {

        private final ReadLimits limits;
        private final boolean keepsUnknown;
        private final Consumer<? super ReadProblem> listener;
        private final JsonSheetParser parser;

        private Reader(ReadLimits limits, boolean keepsUnknown, Consumer<? super ReadProblem> listener) {
            this.limits = limits;
            this.keepsUnknown = keepsUnknown;
            this.listener = listener;
            this.parser = new JsonSheetParser(limits, keepsUnknown);
        }

        /**
         * The same reader with other limits.
         *
         * @param newLimits bounds; what passes them is refused
         * @return a reader
         */
        public Reader limits(ReadLimits newLimits) {
            return new Reader(newLimits, keepsUnknown, listener);
        }

        /**
         * The same reader, but a property that the schema does not know no longer refuses the sheet: it becomes an
         * {@link CertificationSheet#extensions extension}, its path the JSON Pointer and its text the string or the JSON that stood there.
         *
         * @param onProblem told of each such property
         * @return a reader
         */
        public Reader keepingUnknownProperties(Consumer<? super ReadProblem> onProblem) {
            return new Reader(limits, true, onProblem);
        }

        /**
         * Reads a sheet.
         *
         * @param json one JSON object
         * @return the sheet
         * @throws SheetReadException with every violation, if this is not the JSON of a sheet
         */
        public CertificationSheet read(String json) {
            return read(SheetJsonEncoder.encoded(json, limits));
        }

        /**
         * Reads a sheet.
         *
         * @param json one JSON object in UTF-8, with or without byte order mark
         * @return the sheet
         * @throws SheetReadException with every violation, if this is not the JSON of a sheet
         */
        public CertificationSheet read(byte[] json) {
            ParsedSheet parsed = parser.parse(new SheetFragment(json, SourceLocation.UNKNOWN.at(1, 1)));
            if (parsed instanceof ParsedSheet.Read read) {
                read.problems().forEach(listener);
                return read.sheet();
            }
            throw new SheetReadException(parsed.problems());
        }
    }
}
