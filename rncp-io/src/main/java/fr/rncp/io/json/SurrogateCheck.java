package fr.rncp.io.json;

import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * The checks that a schema cannot express: a text has no unpaired surrogate, and a number can be written without
 * exponent.
 */
final class SurrogateCheck {

    private static final Wording WHOLE_CHARACTERS = Expectation.NO_HALF_CHARACTERS.with();
    private static final Wording SHORT_NUMBER = Expectation.SHORT_NUMBER.with(Scalars.MOST_DIGITS);

    private SurrogateCheck() {}

    /**
     * Checks whether every text and number is valid. It is fast, and does not recurse, because the limits may allow any
     * depth.
     */
    static boolean passes(JsonNode document) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(document);
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            boolean sound = node.isString()
                    ? isWhole(node.stringValue())
                    : (!node.isNumber() || Scalars.isWritable(node.decimalValue()));
            if (!sound || (node.isObject() && !node.propertyNames().stream().allMatch(SurrogateCheck::isWhole))) {
                return false;
            }
            node.values().forEach(open::push);
        }
        return true;
    }

    /** Reads the document again and returns the violations with their locations. */
    static List<Violation> violations(JsonParser in) {
        List<Violation> violations = new ArrayList<>();
        for (JsonToken token = in.nextToken();
                token != null && violations.size() < JsonReading.MOST_VIOLATIONS;
                token = in.nextToken()) {
            boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
            if (text && !isWhole(in.getString())) {
                violations.add(violation(in, WHOLE_CHARACTERS));
            } else if (token.isNumeric() && !Scalars.isWritable(in.getDecimalValue())) {
                violations.add(violation(in, SHORT_NUMBER));
            }
        }
        return violations;
    }

    private static Violation violation(JsonParser in, Wording expected) {
        return new Violation(in.streamReadContext().pathAsPointer(), false, visible(in.getString()), expected);
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(SurrogateCheck::isHalf);
            }
        }
        return true;
    }

    /** Checks whether a code point is an unpaired surrogate: {@code codePoints()} joins those that form a pair. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Returns the text with unpaired surrogates as JSON escapes, because problems are printed. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHalf(c)) {
                out.append("\\u").append(Integer.toHexString(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
