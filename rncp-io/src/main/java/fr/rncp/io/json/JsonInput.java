package fr.rncp.io.json;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.model.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A reader of a single sheet in JSON, from a string, from bytes or from a stream. Immutable and thread-safe. */
public final class JsonInput {

    private final ReadLimits limits;
    private final JsonSheetParser parser;

    public JsonInput(ReadLimits limits, boolean keepsUnknown) {
        this.limits = limits;
        this.parser = new JsonSheetParser(limits, keepsUnknown);
    }

    /** Reads bytes in UTF-8. */
    public ParsedSheet read(byte[] json) {
        return read(json, SourceLocation.UNKNOWN);
    }

    /** Reads a stream to its end, or until it exceeds the limit; it is not closed. */
    public ParsedSheet read(InputStream in, SourceLocation origin) throws IOException {
        byte[] bytes = in.readNBytes(limits.jsonBytes());
        if (bytes.length == limits.jsonBytes() && in.read() >= 0) {
            return refused(tooLong(Observation.MORE_BYTES.with(limits.jsonBytes())), origin);
        }
        return read(bytes, origin);
    }

    /** Reads a string; its length is checked before anything is copied. */
    public ParsedSheet read(String json) {
        if (json.length() > limits.jsonBytes()) {
            return refused(tooLong(Observation.CHARACTERS.with(json.length())), SourceLocation.UNKNOWN);
        }
        try {
            return read(encoded(json));
        } catch (CharacterCodingException e) {
            Wording found = Observation.HALF_CHARACTER.with();
            Fault half = Fault.of(ProblemCode.MALFORMED, found, Expectation.WHOLE_CHARACTERS);
            return refused(half, SourceLocation.UNKNOWN);
        }
    }

    private ParsedSheet read(byte[] json, SourceLocation origin) {
        return parser.parse(new SheetFragment(json, origin.at(1, 1)));
    }

    private Fault tooLong(Wording found) {
        return Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.BYTES_OF_SHEET, limits.jsonBytes());
    }

    private static byte[] encoded(String json) throws CharacterCodingException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }

    private static ParsedSheet refused(Fault fault, SourceLocation origin) {
        return new ParsedSheet.Refused(fault.error(origin, Handling.JSON_SHEET_NOT_READ));
    }
}
