package fr.rncp.io.json;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What the schema, or the model behind it, does not accept.
 *
 * @param pointer the value; of a missing property, where it should stand
 * @param unknownProperty whether the property itself is too many
 * @param found the value; empty for a missing property
 * @param expected in plain English
 */
record Violation(JsonPointer pointer, boolean unknownProperty, String found, String expected) {

    /** The error of a validator, which points at the object for a property that is missing or too many. */
    static Violation of(Error error, JsonNode schema) {
        JsonPointer place = pointer(error.getInstanceLocation());
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                new Violation(
                        place.appendProperty(error.getProperty()),
                        true,
                        String.valueOf(value.get(error.getProperty())),
                        "no property of this name");
            case "required" ->
                new Violation(place.appendProperty(error.getProperty()), false, "", "a value: it is required");
            // The quotes tell "5" from 5; elsewhere they are in the way.
            case "type" -> new Violation(place, false, value.toString(), expected(error, schema));
            default ->
                new Violation(
                        place,
                        false,
                        value.isString() ? value.stringValue() : value.toString(),
                        expected(error, schema));
        };
    }

    private static String expected(Error error, JsonNode schema) {
        JsonNode broken =
                schema.at(pointer(error.getSchemaLocation().getFragment()).head());
        if (broken.has("x-expected")) {
            return broken.get("x-expected").asString();
        }
        if (broken.has("enum")) {
            return "one of "
                    + broken.get("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        return error.getSchemaNode().asString().equals("array") ? "a list" : "an object";
    }

    private static JsonPointer pointer(NodePath path) {
        JsonPointer pointer = JsonPointer.empty();
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            pointer = step instanceof Integer index
                    ? pointer.appendIndex(index)
                    : pointer.appendProperty(step.toString());
        }
        return pointer;
    }
}
