package fr.rncp.io.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites numbers such as {@code 1e30} for the validator, which throws on them where an integer is expected but
 * accepts the same number without exponent.
 */
final class HugeNumbers {

    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private HugeNumbers() {}

    /** Returns the document, or a copy in which huge numbers are written without exponent. */
    static JsonNode writtenOut(JsonNode document) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (isHuge(node)) {
                return replaced(document.deepCopy());
            }
            node.values().forEach(open::push);
        }
        return document;
    }

    private static JsonNode replaced(JsonNode copy) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(copy));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node instanceof ObjectNode object) {
                List.copyOf(object.propertyNames()).forEach(name -> object.set(name, replacement(object.get(name))));
            } else if (node instanceof ArrayNode array) {
                List<JsonNode> items = new ArrayList<>(array.values());
                array.removeAll();
                items.forEach(item -> array.add(replacement(item)));
            }
            node.values().forEach(open::push);
        }
        return replacement(copy);
    }

    private static JsonNode replacement(JsonNode node) {
        return isHuge(node) ? BigIntegerNode.valueOf(node.decimalValue().toBigInteger()) : node;
    }

    private static boolean isHuge(JsonNode node) {
        return node.isBigDecimal() && node.decimalValue().abs().compareTo(LARGEST_LONG) > 0;
    }
}
