package fr.rncp.io;

import fr.rncp.io.file.ReplacedFile;
import fr.rncp.io.input.GzipContent;
import fr.rncp.io.input.InflateProblems;
import fr.rncp.io.input.InputFile;
import fr.rncp.io.json.JsonInput;
import fr.rncp.io.json.SheetJsonEncoder;
import fr.rncp.io.json.SheetSchema;
import fr.rncp.io.message.Handling;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * Reads and writes a single sheet as JSON.
 *
 * <pre>{@code
 * String json = SheetJson.write(sheet);
 * CertificationSheet same = SheetJson.read(json);          // same.equals(sheet), source included
 * }</pre>
 *
 * <p>The written form is canonical. The properties are the components of the records, in the same order. Values that
 * are unknown or not stated are omitted. If such JSON is read and written again, the bytes are the same.
 *
 * <p>A sheet that is read is validated against {@link #schema()}. If it is invalid, the exception lists the first 1,000
 * violations, each with its JSON Pointer. A file may be gzipped.
 *
 * <p>For several sheets and other formats, use {@link SheetReader} and {@link SheetWriter}. For a list that contains a
 * single sheet, use {@link SheetReader#readOne}. For your own types that contain sheets, use {@link SheetModule}.
 */
public final class SheetJson {

    private static final Reader STRICT = new Reader(ReadLimits.DEFAULT, false, problem -> {});

    private SheetJson() {}

    /**
     * {@return the schema of version 1: the text of {@code rncp-sheet-1.schema.json}, JSON Schema 2020-12} In it,
     * {@code title} is the French term and {@code x-feed} the XML path.
     */
    public static String schema() {
        return SheetSchema.text();
    }

    /**
     * Writes a sheet on one line, as in NDJSON. U+0085, U+2028 and U+2029 are escaped, so that no tool treats them as
     * the end of a line.
     *
     * @param sheet the sheet
     * @return the JSON, without a line end
     * @throws IllegalArgumentException for a date outside the years 0 to 9999
     */
    public static String write(CertificationSheet sheet) {
        return SheetJsonEncoder.compact(sheet);
    }

    /**
     * Writes a sheet in readable form, indented by two spaces, with line feeds on every platform.
     *
     * @param sheet the sheet
     * @return the JSON, without a line end at its end
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
     * Writes a sheet to a file, on one line without a line end. The file is compressed if its name ends in {@code .gz}.
     * It is written completely or not at all: the bytes go to a temporary file in the same folder, which replaces the
     * file at the end.
     *
     * @param sheet the sheet
     * @param file the file; it is replaced if it exists, and its folder must exist
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException for a date outside the years 0 to 9999
     */
    public static void write(CertificationSheet sheet, Path file) throws IOException {
        byte[] json = writeBytes(sheet);
        ReplacedFile.write(file, SheetWriter.isCompressed(file) ? gzip(json) : json);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the bytes of {@link #writeBytes} to a stream, without a line end.
     *
     * @param sheet the sheet
     * @param out the stream, which is flushed but not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException for a date outside the years 0 to 9999; in this case nothing is written
     */
    public static void write(CertificationSheet sheet, OutputStream out) throws IOException {
        out.write(writeBytes(sheet));
        out.flush();
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

    /**
     * Reads the sheet of a file strictly, within {@link ReadLimits#DEFAULT}. {@link SheetReader#readOne} also reads a
     * list with a single sheet, and other formats.
     *
     * @param file one JSON object in UTF-8, with or without byte order mark; if the content is gzip data, it is
     *     decompressed
     * @return the sheet
     * @throws IOException if the file is missing or cannot be read
     * @throws SheetReadException with every violation, if this is not the JSON of a sheet
     */
    public static CertificationSheet read(Path file) throws IOException {
        return STRICT.read(file);
    }

    /**
     * Reads the sheet of a stream strictly, within {@link ReadLimits#DEFAULT}.
     *
     * @param in one JSON object in UTF-8, with or without byte order mark, plain or gzipped; the stream is read to its
     *     end and not closed
     * @return the sheet
     * @throws IOException if the stream cannot be read
     * @throws SheetReadException with every violation, if this is not the JSON of a sheet
     */
    public static CertificationSheet read(InputStream in) throws IOException {
        return STRICT.read(in);
    }

    /**
     * {@return a strict reader within {@link ReadLimits#DEFAULT}, from which a reader with other limits or more
     * tolerance can be derived}
     */
    public static Reader reader() {
        return STRICT;
    }

    /** A reader with options. It is immutable, and it is thread-safe if its listener is thread-safe. */
    public static final class Reader {

        private final ReadLimits limits;
        private final boolean keepsUnknown;
        private final Consumer<? super ReadProblem> listener;
        private final JsonInput input;

        private Reader(ReadLimits limits, boolean keepsUnknown, Consumer<? super ReadProblem> listener) {
            this.limits = limits;
            this.keepsUnknown = keepsUnknown;
            this.listener = listener;
            this.input = new JsonInput(limits, keepsUnknown);
        }

        /**
         * Returns a copy of this reader with other limits.
         *
         * @param newLimits the limits; content that exceeds them is refused
         * @return a reader
         */
        public Reader limits(ReadLimits newLimits) {
            return new Reader(newLimits, keepsUnknown, listener);
        }

        /**
         * Returns a copy of this reader that accepts properties that the schema does not define. Each becomes an
         * {@link CertificationSheet#extensions extension}, whose path is the JSON Pointer and whose text is the string
         * value, or the JSON of any other value.
         *
         * @param onProblem receives a problem for each such property
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
            return sheet(input.read(json));
        }

        /**
         * Reads a sheet.
         *
         * @param json one JSON object in UTF-8, with or without byte order mark
         * @return the sheet
         * @throws SheetReadException with every violation, if this is not the JSON of a sheet
         */
        public CertificationSheet read(byte[] json) {
            return sheet(input.read(json));
        }

        /**
         * Reads the sheet of a file. A refusal names the file.
         *
         * @param file one JSON object in UTF-8, with or without byte order mark, plain or gzipped
         * @return the sheet
         * @throws IOException if the file is missing or cannot be read
         * @throws SheetReadException with every violation, if this is not the JSON of a sheet
         */
        public CertificationSheet read(Path file) throws IOException {
            InputFile named = InputFile.of(file);
            try (InputStream in = named.opener().open()) {
                return sheet(in, SourceLocation.UNKNOWN.inFile(named.name()));
            }
        }

        /**
         * Reads the sheet of a stream.
         *
         * @param in one JSON object in UTF-8, with or without byte order mark, plain or gzipped; the stream is read to
         *     its end and not closed
         * @return the sheet
         * @throws IOException if the stream cannot be read
         * @throws SheetReadException with every violation, if this is not the JSON of a sheet
         */
        public CertificationSheet read(InputStream in) throws IOException {
            return sheet(in, SourceLocation.UNKNOWN);
        }

        private CertificationSheet sheet(InputStream in, SourceLocation origin) throws IOException {
            try {
                return sheet(input.read(GzipContent.inflatedIfCompressed(in, limits), origin));
            } catch (ZipException | EOFException e) {
                throw new SheetReadException(List.of(InflateProblems.problem(e, origin, Handling.JSON_SHEET_NOT_READ)));
            }
        }

        private CertificationSheet sheet(ParsedSheet parsed) {
            if (parsed instanceof ParsedSheet.Read read) {
                read.problems().forEach(listener);
                return read.sheet();
            }
            throw new SheetReadException(parsed.problems());
        }
    }
}
