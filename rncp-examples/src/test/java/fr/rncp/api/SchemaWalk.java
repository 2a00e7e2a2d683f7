package fr.rncp.api;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A walk through a JSON Schema, whose references are followed: a line for each place of a document, with {@code *} for
 * any position of a list and any name that is not listed. Sentences for people are left out; a keyword that is not
 * known here is refused, since it could hide a change.
 */
final class SchemaWalk {

    private static final Set<String> FOR_PEOPLE = Set.of("$schema", "$id", "$defs", "$comment", "title", "description");
    private static final Set<String> WALKED =
            Set.of("$ref", "properties", "items", "propertyNames", "required", "oneOf");
    private static final Set<String> SHOWN = Set.of(
            "type",
            "additionalProperties",
            "enum",
            "const",
            "pattern",
            "format",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "minProperties",
            "maxItems",
            "unevaluatedProperties");

    private final JsonNode root;
    private final List<String> lines = new ArrayList<>();

    /** The references that led to the place where the walk is. */
    private final Set<String> open = new HashSet<>();

    private SchemaWalk(JsonNode root) {
        this.root = root;
    }

    static List<String> lines(JsonNode schema) {
        SchemaWalk walk = new SchemaWalk(schema);
        walk.visit("", schema, "");
        return walk.lines;
    }

    private void visit(String path, JsonNode schema, String remark) {
        List<JsonNode> parts = new ArrayList<>(List.of(schema));
        List<String> references = new ArrayList<>();
        for (JsonNode part = schema; part.has("$ref"); part = parts.get(parts.size() - 1)) {
            references.add(part.get("$ref").asString());
            parts.add(root.at(part.get("$ref").asString().substring(1)));
        }
        boolean isNew = references.stream().noneMatch(open::contains);
        lines.add((path.isEmpty() ? "/" : path) + remark + (isNew ? shown(parts) : " " + references));
        if (isNew) {
            open.addAll(references);
            children(path, parts);
            references.forEach(open::remove);
        }
    }

    private void children(String path, List<JsonNode> parts) {
        Set<String> required = required(parts);
        for (JsonNode part : parts) {
            part.path("properties").properties().forEach(property -> {
                String remark = required.contains(property.getKey()) ? " required" : "";
                visit(path + "/" + property.getKey(), property.getValue(), remark);
            });
            Stream.of("items", "additionalProperties")
                    .filter(keyword -> part.path(keyword).isObject())
                    .forEach(keyword -> visit(path + "/*", part.get(keyword), ""));
            part.path("oneOf").forEach(alternative -> visit(path, alternative, " or"));
            part.optional("propertyNames").ifPresent(names -> visit(path + "/*", names, " name"));
        }
    }

    private static Set<String> required(List<JsonNode> parts) {
        Set<String> names = new HashSet<>();
        parts.forEach(part -> part.path("required").forEach(name -> names.add(name.asString())));
        return names;
    }

    private static String shown(List<JsonNode> parts) {
        return parts.stream()
                .flatMap(part -> part.properties().stream())
                .filter(keyword -> isShown(keyword.getKey(), keyword.getValue()))
                .map(keyword -> " " + keyword.getKey() + "=" + keyword.getValue())
                .sorted()
                .collect(joining());
    }

    private static boolean isShown(String keyword, JsonNode value) {
        if (!SHOWN.contains(keyword) && !WALKED.contains(keyword) && !isForPeople(keyword)) {
            throw new IllegalArgumentException("SchemaWalk does not know the keyword " + keyword);
        }
        return SHOWN.contains(keyword) && !value.isObject();
    }

    private static boolean isForPeople(String keyword) {
        return FOR_PEOPLE.contains(keyword) || keyword.startsWith("x-");
    }
}
