package fr.rncp.io.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of one sheet. Every text is either taken by the mapping or added to the extensions, so nothing is lost.
 */
final class FeedElement {

    /** The state of the element's own text. */
    enum Fate {
        /** The mapping has not taken it. */
        UNKNOWN,
        /** It is a value of the model. */
        TAKEN,
        /** It could not be parsed as its type, which was reported; its raw text becomes an extension. */
        KEPT
    }

    private static final int MANY_CHILDREN = 32;
    private static final int NOWHERE = -1;

    private final String name;
    private final @Nullable FeedElement parent;
    private final int index;
    private final long line;
    private final int column;
    private final List<FeedElement> children = new ArrayList<>(0);
    private final Map<String, String> attributes;
    private @Nullable Map<String, Integer> counts;
    private @Nullable Map<String, FeedElement> firsts;
    private String text = "";
    private @Nullable StringBuilder parts;
    private Fate fate = Fate.UNKNOWN;
    private int position = NOWHERE;

    FeedElement(String name, @Nullable FeedElement parent, Map<String, String> attributes, long line, int column) {
        this.name = name;
        this.parent = parent;
        this.attributes = attributes;
        this.line = line;
        this.column = column;
        this.index = parent == null ? 1 : parent.add(this);
    }

    /** Adds a child and returns its position among the children of the same name. */
    private int add(FeedElement child) {
        int position = counts == null ? positionAfterLast(child.name) : counts.merge(child.name, 1, Integer::sum);
        children.add(child);
        if (firsts != null) {
            firsts.putIfAbsent(child.name, child);
        }
        if (counts == null && children.size() == MANY_CHILDREN) {
            Map<String, Integer> counted = new HashMap<>();
            children.forEach(c -> counted.merge(c.name, 1, Integer::sum));
            counts = counted;
            Map<String, FeedElement> found = new HashMap<>();
            children.forEach(c -> found.putIfAbsent(c.name, c));
            firsts = found;
        }
        return position;
    }

    private int positionAfterLast(String childName) {
        for (int i = children.size() - 1; i >= 0; i--) {
            if (children.get(i).name.equals(childName)) {
                return children.get(i).index + 1;
            }
        }
        return 1;
    }

    /** Appends to the element's own text, which nearly always comes in one part. */
    void append(String more) {
        if (parts != null) {
            parts.append(more);
        } else if (text.isEmpty()) {
            text = more;
        } else {
            parts = new StringBuilder(text).append(more);
        }
    }

    String name() {
        return name;
    }

    @Nullable
    FeedElement parent() {
        return parent;
    }

    /** Returns the position among the siblings of the same name, from 1. */
    int index() {
        return index;
    }

    long line() {
        return line;
    }

    int column() {
        return column;
    }

    List<FeedElement> children() {
        return children;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    Fate fate() {
        return fate;
    }

    /** Returns the element's own text, without that of its children. */
    String text() {
        return parts == null ? text : parts.toString();
    }

    int textLength() {
        return parts == null ? text.length() : parts.length();
    }

    /** Returns the element's own text and marks it as a value of the model. */
    String take() {
        fate = Fate.TAKEN;
        return text();
    }

    /** Marks the text as unreadable, so that it becomes an extension. */
    void keep() {
        fate = Fate.KEPT;
    }

    /** Records that the element became the record, or the value, at this position of its list in the sheet, from 0. */
    void placeAt(int newPosition) {
        position = newPosition;
    }

    /** Returns the positions in the sheet of the element and its ancestors, the outermost first. */
    int[] positions() {
        int[] above = parent == null ? new int[0] : parent.positions();
        int own = position();
        if (own == NOWHERE) {
            return above;
        }
        int[] all = Arrays.copyOf(above, above.length + 1);
        all[above.length] = own;
        return all;
    }

    /** Returns the position in the sheet. A repeated element has the position of its first occurrence. */
    private int position() {
        return parent == null || index <= 1 || FeedLeaves.isRepeated(parent.name, name)
                ? position
                : parent.child(name).map(first -> first.position).orElse(NOWHERE);
    }

    /** Returns the first child with this name; the mapping does not take later ones. */
    Optional<FeedElement> child(String childName) {
        if (firsts != null) {
            return Optional.ofNullable(firsts.get(childName));
        }
        for (FeedElement child : children) { // a loop: about forty look-ups per sheet, six per partner
            if (child.name.equals(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Returns a child that contains other elements; the mapping does not take its own text. */
    Optional<FeedElement> container(String childName) {
        return child(childName).filter(c -> !c.children.isEmpty()).map(FeedElement::opened);
    }

    /** Returns the items of a list that have any content. */
    List<FeedElement> items(String listName, String itemName) {
        return container(listName).stream()
                .flatMap(list -> list.children.stream())
                .filter(item -> item.name.equals(itemName))
                .filter(item -> !item.children.isEmpty())
                .map(FeedElement::opened)
                .toList();
    }

    /**
     * Returns the innermost repeated element among this element and its ancestors: one that may occur only once but has
     * occurred before.
     */
    Optional<FeedElement> again() {
        if (parent == null) {
            return Optional.empty();
        }
        return index > 1 && !FeedLeaves.isRepeated(parent.name, name) ? Optional.of(this) : parent.again();
    }

    private FeedElement opened() {
        if (text().isBlank()) {
            fate = Fate.TAKEN;
        }
        return this;
    }

    /**
     * Returns the path below the sheet, with positions from 1; the position is omitted for an element that occurs once.
     */
    String path() {
        if (parent == null) {
            return "";
        }
        String above = parent.path();
        String step = index > 1 || FeedLeaves.isRepeated(parent.name, name) ? name + "[" + index + "]" : name;
        return above.isEmpty() ? step : above + "/" + step;
    }
}
