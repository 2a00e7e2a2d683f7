package fr.rncp.io.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of one sheet. Every text is either taken by the mapping or ends among the extensions: that is how nothing
 * is lost.
 */
final class FeedElement {

    /** What became of the element's own text. */
    enum Fate {
        /** Nobody asked for it. */
        UNKNOWN,
        /** It is in the model. */
        TAKEN,
        /** It could not be read as its type, which was said; its raw text is to be kept. */
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

    /** Adds a child and gives its position among those of its name. */
    private int add(FeedElement child) {
        int position = counts == null ? positionAfterLast(child.name) : counts.merge(child.name, 1, Integer::sum);
        children.add(child);
        if (counts == null && children.size() == MANY_CHILDREN) {
            Map<String, Integer> counted = new HashMap<>();
            children.forEach(c -> counted.merge(c.name, 1, Integer::sum));
            counts = counted;
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

    /** Adds to the element's own text, which nearly always comes in one part. */
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

    /** Position among the siblings of the same name, from 1. */
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

    /** The element's own text, without that of its children. */
    String text() {
        return parts == null ? text : parts.toString();
    }

    int textLength() {
        return parts == null ? text.length() : parts.length();
    }

    /** The element's own text, which from now on has its place in the model. */
    String take() {
        fate = Fate.TAKEN;
        return text();
    }

    /** The text could not be read: it stays for the extensions. */
    void keep() {
        fate = Fate.KEPT;
    }

    /** The element became the record, or the value, at this position of its list in the sheet, from 0. */
    void placeAt(int newPosition) {
        position = newPosition;
    }

    /** The positions in the sheet of the element and those around it, the outermost first. */
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

    /** What stands again is meant for the same place. */
    private int position() {
        return parent == null || index <= 1 || FeedLeaves.isRepeated(parent.name, name)
                ? position
                : parent.child(name).map(first -> first.position).orElse(NOWHERE);
    }

    /** The first child with this name; later ones are left over. */
    Optional<FeedElement> child(String childName) {
        for (FeedElement child : children) { // a loop: some forty look-ups for each sheet, six for each partner
            if (child.name.equals(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** A child that holds others; text of its own would be left over. */
    Optional<FeedElement> container(String childName) {
        return child(childName).filter(c -> !c.children.isEmpty()).map(FeedElement::opened);
    }

    /** The items of a list that have any content. */
    List<FeedElement> items(String listName, String itemName) {
        return container(listName).stream()
                .flatMap(list -> list.children.stream())
                .filter(item -> item.name.equals(itemName))
                .filter(item -> !item.children.isEmpty())
                .map(FeedElement::opened)
                .toList();
    }

    /** The element, or the innermost one around it, that stands once and stands here again. */
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

    /** Path below the sheet; positions from 1, left out where an element stands once. */
    String path() {
        if (parent == null) {
            return "";
        }
        String above = parent.path();
        String step = index > 1 || FeedLeaves.isRepeated(parent.name, name) ? name + "[" + index + "]" : name;
        return above.isEmpty() ? step : above + "/" + step;
    }
}
