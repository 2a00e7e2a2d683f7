package fr.rncp.io.json;

import fr.rncp.io.ReadLimits;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A parser of JSON within limits: UTF-8 only, no duplicate properties. */
final class LimitedJsonParser {

    /**
     * The maximum number of values and property names of one sheet: enough for as many extensions as a sheet may have
     * XML elements.
     */
    static final int MOST_TOKENS = 1_000_000;

    /**
     * The maximum depth. Every document that is read must be writable again, and Jackson writes at most 1,000 levels.
     */
    private static final int MOST_DEPTH = 500;

    private final ReadLimits limits;
    private final JsonFactory factory;

    LimitedJsonParser(ReadLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.jsonBytes())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(Math.min(limits.textLength(), StreamReadConstraints.DEFAULT_MAX_NAME_LEN))
                        .maxNestingDepth(Math.min(limits.depth(), MOST_DEPTH))
                        .maxTokenCount(MOST_TOKENS)
                        .build())
                .build();
    }

    JsonParser parser(byte[] bytes) {
        int start = startsWithByteOrderMark(bytes) ? 3 : 0;
        return factory.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
    }

    /** Returns the limits, for a refusal. */
    Wording limitsAsExpected() {
        int depth = Math.min(limits.depth(), MOST_DEPTH);
        return Expectation.LIMITS_OF_JSON.with(limits.jsonBytes(), limits.textLength(), depth, MOST_TOKENS);
    }

    /** Reads a document again to find the locations of its values: the name of a property, or the value of an item. */
    Map<JsonPointer, TokenStreamLocation> places(byte[] bytes, Set<JsonPointer> wanted) {
        Map<JsonPointer, TokenStreamLocation> places = new HashMap<>();
        try (JsonParser in = parser(bytes)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                JsonPointer pointer = in.streamReadContext().pathAsPointer();
                if (wanted.contains(pointer)) {
                    places.putIfAbsent(pointer, in.currentTokenLocation());
                }
            }
        }
        return places;
    }

    /**
     * Returns the position of the first byte that is not UTF-8, or -1. Jackson itself accepts overlong forms and
     * surrogates.
     */
    static int firstMalformedByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
