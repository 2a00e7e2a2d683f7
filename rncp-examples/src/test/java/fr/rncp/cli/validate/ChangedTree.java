package fr.rncp.cli.validate;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one value of a tree, so that a schema and a reader can be compared on it. */
final class ChangedTree {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ChangedTree() {}

    /**
     * Adds a value to the list at a place, or sets or removes a property of the object there.
     *
     * @param value the value; if it is absent, the property is removed, or null is added
     */
    static JsonNode of(JsonNode tree, String place, String name, Optional<Object> value) {
        JsonNode changed = value.<JsonNode>map(JSON::valueToTree).orElseGet(NullNode::getInstance);
        if (tree.at(place) instanceof ArrayNode list) {
            list.add(changed);
        } else if (value.isPresent() || name.isEmpty()) {
            ((ObjectNode) tree.at(place)).set(name, changed);
        } else {
            ((ObjectNode) tree.at(place)).remove(name);
        }
        return tree;
    }

    static Map<String, Object> map(JsonNode tree) {
        return JSON.convertValue(tree, new TypeReference<>() {});
    }
}
