package fr.rncp.rules.tree;

import fr.rncp.model.Argument;
import fr.rncp.model.text.Excerpt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a tree, and its place.
 *
 * @param pointer the JSON Pointer
 * @param value the value as a parser returned it: a text, number, boolean, day, list, map or null
 */
public record TreeNode(String pointer, @Nullable Object value) {

    private static final int LONGEST_TEXT = 80;

    /** Creates the node of a property or an item of this value. */
    public TreeNode child(@Nullable Object step, @Nullable Object held) {
        return new TreeNode(pointer + "/" + shown(step).replace("~", "~0").replace("/", "~1"), held);
    }

    /** Returns the value if it is a text. */
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Returns the value if it is a map. */
    public Optional<Map<?, ?>> map() {
        return value instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    /** Returns the items of the value if it is a list. */
    public Optional<List<TreeNode>> items() {
        if (!(value instanceof List<?> list)) {
            return Optional.empty();
        }
        List<TreeNode> items = new ArrayList<>();
        list.forEach(item -> items.add(child(items.size(), item)));
        return Optional.of(items);
    }

    /** Returns what was found, as an argument of a message. */
    Argument found() {
        if (value instanceof List<?>) {
            return new Argument.Term("found", "tree.found.list");
        }
        if (value instanceof Map<?, ?>) {
            return new Argument.Term("found", "tree.found.object");
        }
        String quote = value instanceof String ? "\"" : "";
        return Argument.text("found", quote + Excerpt.head(shown(value), LONGEST_TEXT) + quote);
    }

    /**
     * Lists and unknown objects are not printed: a list may contain itself, and an unknown object may read the time
     * zone.
     */
    private static String shown(@Nullable Object value) {
        if (value == null || isScalar(value)) {
            return String.valueOf(value);
        }
        return value.getClass().getName();
    }

    private static boolean isScalar(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate;
    }
}
