package fr.rncp.faults;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One change to the JSON of a sheet, written as a line of {@code seeded-faults.tsv} writes it:
 *
 * <pre>
 * /title = "MBA"            sets a value, and creates the objects above it
 * /partners += {…}          appends a value to a list, and creates the list
 * /title ~ ^Diplôme => BTS  replaces what a pattern finds first
 * /blocks/0/title := /title copies a value
 * /registration/type -      removes a value
 * </pre>
 *
 * A step {@code [EXPERIENCE]} is the element of a list that contains this value. A text may contain {@code {number}}.
 */
record SheetEdit(String place, Kind kind, String value) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern WRITTEN = Pattern.compile("(/\\S*) (=|\\+=|~|:=|-)(?: (.*))?");

    enum Kind {
        SET,
        APPEND,
        REPLACE,
        COPY,
        REMOVE
    }

    static SheetEdit parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("not an edit: " + text);
        }
        String value = written.group(3) == null ? "" : written.group(3);
        return new SheetEdit(written.group(1), kind(written.group(2)), value);
    }

    private static Kind kind(String sign) {
        return switch (sign) {
            case "=" -> Kind.SET;
            case "+=" -> Kind.APPEND;
            case "~" -> Kind.REPLACE;
            case ":=" -> Kind.COPY;
            default -> Kind.REMOVE;
        };
    }

    /** Changes the sheet; false if it has nothing to change there. */
    boolean apply(ObjectNode sheet) {
        String pointer = resolved(sheet, place);
        return switch (kind) {
            case SET -> set(sheet, pointer, json(sheet));
            case APPEND -> append(sheet, pointer);
            case REPLACE -> replace(sheet, pointer);
            case COPY -> copy(sheet, pointer);
            case REMOVE -> remove(sheet, pointer);
        };
    }

    private JsonNode json(ObjectNode sheet) {
        return JSON.readTree(value.replace("{number}", sheet.get("number").stringValue()));
    }

    private boolean append(ObjectNode sheet, String pointer) {
        if (!(sheet.at(pointer) instanceof ArrayNode) && !set(sheet, pointer, JSON.createArrayNode())) {
            return false;
        }
        ((ArrayNode) sheet.at(pointer)).add(json(sheet));
        return true;
    }

    private boolean replace(ObjectNode sheet, String pointer) {
        JsonNode before = sheet.at(pointer);
        if (!before.isString()) {
            return false;
        }
        String[] parts = value.split(" => ", -1);
        String number = sheet.get("number").stringValue();
        String after = Pattern.compile(parts[0])
                .matcher(before.stringValue())
                .replaceFirst(parts[1].replace("{number}", number).replace("\\n", "\n"));
        return !after.equals(before.stringValue()) && set(sheet, pointer, StringNode.valueOf(after));
    }

    private boolean copy(ObjectNode sheet, String pointer) {
        JsonNode source = sheet.at(resolved(sheet, value));
        return !source.isMissingNode() && set(sheet, pointer, source.deepCopy());
    }

    private static boolean set(ObjectNode sheet, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = sheet.at(place.head());
        String last = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            int index = place.last().getMatchingIndex();
            boolean exists = index >= 0 && index < list.size();
            if (exists) {
                list.set(index, value);
            }
            return exists;
        }
        if (parent.isMissingNode()) {
            return !hasIndex(place)
                    && set(sheet, place.head().toString(), JSON.createObjectNode())
                    && set(sheet, pointer, value);
        }
        return parent instanceof ObjectNode object && put(object, last, value);
    }

    private static boolean put(ObjectNode object, String name, JsonNode value) {
        boolean changes = !value.equals(object.get(name));
        object.set(name, value);
        return changes;
    }

    private static boolean hasIndex(JsonPointer place) {
        return place.toString().matches(".*/[0-9]+(/.*)?");
    }

    private static boolean remove(ObjectNode sheet, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = sheet.at(place.head());
        if (sheet.at(place).isMissingNode()) {
            return false;
        }
        if (parent instanceof ArrayNode list) {
            list.remove(place.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        }
        return true;
    }

    /** Returns a pointer with its steps {@code [VALUE]} and {@code last} as positions. */
    static String resolved(JsonNode sheet, String place) {
        StringBuilder pointer = new StringBuilder();
        for (String step : place.substring(1).split("/", -1)) {
            JsonNode list = sheet.at(pointer.toString());
            pointer.append('/').append(position(list, step));
        }
        return pointer.toString();
    }

    private static String position(JsonNode list, String step) {
        if (step.equals("last")) {
            return Integer.toString(list.size() - 1);
        }
        if (!step.startsWith("[")) {
            return step;
        }
        String wanted = step.substring(1, step.length() - 1);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).values().stream()
                    .anyMatch(node -> node.isString() && node.stringValue().equals(wanted))) {
                return Integer.toString(i);
            }
        }
        return Integer.toString(list.size());
    }
}
