package fr.rncp.io.page;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The strings and numbers of a JSON text, in order. */
final class JsonStrings {

    private JsonStrings() {}

    static List<String> of(String json) {
        List<String> strings = new ArrayList<>();
        collect(new JsonMapper().readTree(json), strings);
        return strings;
    }

    private static void collect(JsonNode node, List<String> strings) {
        if (node.isContainer()) {
            node.forEach(child -> collect(child, strings));
        } else {
            strings.add(node.asString());
        }
    }
}
