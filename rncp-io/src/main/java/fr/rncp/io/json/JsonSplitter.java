package fr.rncp.io.json;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.SheetParser;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into the bytes of its sheets, holding one sheet in memory at a time.
 *
 * <p>The format is detected from the content. A list ({@code [}) contains sheets. An object that ends on its first line
 * starts NDJSON, that is, one sheet per line; an invalid line does not affect the next. An object that spans several
 * lines is the only sheet. There is one exception: if the second line starts an object at a place where a sheet cannot
 * contain one, the first line is an invalid line of NDJSON.
 *
 * <p>Not thread-safe.
 */
public final class JsonSplitter implements FragmentSource {

    private static final int EXCERPT = 60;

    private enum Mode {
        UNDECIDED,
        LINES,
        LIST_START,
        LIST,
        TAIL,
        DONE
    }

    private final JsonBytes in;
    private final ReadLimits limits;
    private final SheetParser parser;
    private Mode mode = Mode.UNDECIDED;

    /**
     * Creates a splitter.
     *
     * @param in the stream, not closed here
     * @param origin file and entry, for locations
     * @param limits the limits; a longer sheet is skipped
     * @param parser the parser of the sheets, normally a {@link JsonSheetParser}
     */
    public JsonSplitter(InputStream in, SourceLocation origin, ReadLimits limits, SheetParser parser) {
        this.in = new JsonBytes(in, origin);
        this.limits = limits;
        this.parser = parser;
    }

    @Override
    public @Nullable Step next() throws IOException {
        return switch (mode) {
            case UNDECIDED -> first();
            case LINES -> line();
            case LIST_START, LIST -> item();
            case TAIL -> tail();
            case DONE -> null;
        };
    }

    private @Nullable Step first() throws IOException {
        if (in.startsWithUtf16Mark()) {
            return last(Fault.of(ProblemCode.MALFORMED, Observation.MARK_OF_UTF_16.with(), Expectation.UTF_8_JSON));
        }
        in.skipUtf8Mark();
        in.skipWhiteSpace();
        if (in.peek() == '[') {
            in.read();
            mode = Mode.LIST_START;
            return item();
        }
        mode = Mode.LINES;
        return in.peek() == '{' ? objectOrLine() : line();
    }

    /** Returns the first object: a line of NDJSON or a whole document. */
    private Step objectOrLine() throws IOException {
        FragmentBuffer buffer = buffer();
        boolean oneLine = true;
        do {
            int b = in.read();
            if (b == JsonBytes.END) {
                return cutShort();
            }
            buffer.add(b);
            if (b == '\n' && oneLine) {
                if (nextLineStartsObject(buffer)) {
                    return step(buffer);
                }
                oneLine = false;
            }
        } while (!buffer.isClosed());
        return oneLine ? restOfLine(buffer) : onlyObject(buffer);
    }

    private Step onlyObject(FragmentBuffer buffer) {
        mode = Mode.TAIL;
        return step(buffer);
    }

    /**
     * Checks whether the next line starts an object. Inside an object, a brace is only possible as a value, after a
     * colon.
     */
    private boolean nextLineStartsObject(FragmentBuffer buffer) throws IOException {
        while (JsonBytes.isWhiteSpace(in.peek())) {
            buffer.add(in.read());
        }
        return in.peek() == '{' && buffer.lastVisible() != ':';
    }

    private @Nullable Step line() throws IOException {
        in.skipWhiteSpace();
        return in.peek() == JsonBytes.END ? end() : restOfLine(buffer());
    }

    private Step restOfLine(FragmentBuffer buffer) throws IOException {
        for (int b = in.read(); b != JsonBytes.END && b != '\n'; b = in.read()) {
            buffer.add(b);
        }
        return step(buffer);
    }

    private @Nullable Step item() throws IOException {
        in.skipWhiteSpace();
        if (in.peek() == ']') {
            in.read();
            mode = Mode.TAIL;
            return tail();
        }
        if (mode == Mode.LIST) {
            if (in.peek() != ',') {
                return notInList(Expectation.COMMA_OR_END);
            }
            in.read();
            in.skipWhiteSpace();
        }
        mode = Mode.LIST;
        return switch (in.peek()) {
            case '{' -> object();
            case JsonBytes.END, ',', ']', '}', ':' -> notInList(Expectation.SHEET);
            default -> noSheet();
        };
    }

    private Step object() throws IOException {
        FragmentBuffer buffer = buffer();
        do {
            int b = in.read();
            if (b == JsonBytes.END) {
                return cutShort();
            }
            buffer.add(b);
        } while (!buffer.isClosed());
        return step(buffer);
    }

    /** Returns the refusal of an item that is not an object. Its end is known, so the next item can be read. */
    private Step noSheet() throws IOException {
        SourceLocation location = in.location();
        FragmentBuffer buffer = new FragmentBuffer(location, EXCERPT);
        boolean bare = in.peek() != '[' && in.peek() != '"';
        do {
            if (in.peek() == JsonBytes.END || (bare && JsonBytes.endsBareValue(in.peek()))) {
                break;
            }
            buffer.add(in.read());
        } while (bare || !buffer.isClosed());
        return skipped(Fault.of(ProblemCode.MALFORMED, buffer.text(), Expectation.SHEET_AS_OBJECT), location);
    }

    private @Nullable Step tail() throws IOException {
        in.skipWhiteSpace();
        return in.peek() == JsonBytes.END ? end() : last(unexpected(Expectation.NOTHING_AFTER_END));
    }

    private Step notInList(Expectation expected) throws IOException {
        return in.peek() == JsonBytes.END ? cutShort() : last(unexpected(expected));
    }

    /** Returns a fault whose finding is the next byte. */
    private Fault unexpected(Expectation expected) throws IOException {
        return Fault.of(ProblemCode.MALFORMED, String.valueOf((char) in.peek()), expected);
    }

    private Step cutShort() {
        return last(Fault.of(ProblemCode.CUT_SHORT, "", Expectation.REST_OF_JSON));
    }

    private @Nullable Step end() {
        mode = Mode.DONE;
        return null;
    }

    private FragmentBuffer buffer() {
        return new FragmentBuffer(in.location(), limits.jsonBytes());
    }

    private Step step(FragmentBuffer buffer) {
        return buffer.isTooLong()
                ? skipped(tooLong(buffer.length()), buffer.start())
                : new Step.Sheet(buffer.fragment(), parser);
    }

    private Fault tooLong(long bytes) {
        Wording found = Observation.BYTES.with(bytes);
        return Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.BYTES_OF_SHEET, limits.jsonBytes());
    }

    private static Step skipped(Fault fault, SourceLocation location) {
        return new Step.Remark(fault.error(location, Handling.SKIPPED));
    }

    private Step last(Fault fault) {
        mode = Mode.DONE;
        return new Step.Remark(fault.error(in.location(), Handling.REST_OF_JSON_NOT_READ));
    }
}
