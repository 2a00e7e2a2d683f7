package fr.rncp.io.json;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Observation;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A violation of the schema, or of the model behind it.
 *
 * @param pointer the value; for a missing property, its expected location
 * @param unknownProperty whether the schema does not define the property
 * @param found the value; empty for a missing property
 * @param expected the expectation of the schema
 */
record Violation(JsonPointer pointer, boolean unknownProperty, String found, Wording expected) {

    /**
     * The prefix of the keys for {@code x-expected} of the schema: each definition with that keyword has a key of its
     * own.
     */
    private static final String SCHEMA_KEY = "expected.schema.";

    /**
     * Returns the violation for an error of the validator. For a missing or unknown property, the error points at the
     * object.
     */
    static Violation of(Error error, JsonNode schema) {
        JsonPointer location = pointer(error.getInstanceLocation());
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                new Violation(
                        location.appendProperty(error.getProperty()),
                        true,
                        String.valueOf(value.get(error.getProperty())),
                        Expectation.NO_SUCH_PROPERTY.with());
            case "required" ->
                new Violation(
                        location.appendProperty(error.getProperty()), false, "", Expectation.REQUIRED_VALUE.with());
            // The quotes distinguish "5" from 5; elsewhere they would only distract.
            case "type" -> new Violation(location, false, value.toString(), expected(error, schema));
            default ->
                new Violation(
                        location,
                        false,
                        value.isString() ? value.stringValue() : value.toString(),
                        expected(error, schema));
        };
    }

    /** Returns the violation as a fault of the given kind. */
    Fault fault(ProblemCode code) {
        return new Fault(code, Observation.TEXT.with(found), expected);
    }

    private static Wording expected(Error error, JsonNode schema) {
        JsonPointer location = pointer(error.getSchemaLocation().getFragment()).head();
        JsonNode broken = schema.at(location);
        if (broken.has("x-expected")) {
            return new Wording(SCHEMA_KEY + location.last().getMatchingProperty(), List.of());
        }
        if (broken.has("enum")) {
            return Expectation.ONE_OF.with(
                    broken.get("enum").valueStream().map(JsonNode::asString).toList());
        }
        if (error.getInstanceLocation().getNameCount() == 0
                && error.getInstanceNode().isArray()) {
            return Expectation.SHEET_OUTSIDE_LIST.with();
        }
        boolean isList = error.getSchemaNode().asString().equals("array");
        return (isList ? Expectation.LIST : Expectation.OBJECT).with();
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
