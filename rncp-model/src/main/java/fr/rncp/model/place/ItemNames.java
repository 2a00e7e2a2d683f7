package fr.rncp.model.place;

import fr.rncp.model.Argument;
import fr.rncp.model.message.MessageBundle;
import fr.rncp.model.place.Shape.RecordShape;
import fr.rncp.model.text.Blank;
import fr.rncp.model.text.Excerpt;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the items of a list for people: a code, a name, the beginning of a title. The names of a list are
 * counted once.
 */
final class ItemNames {

    private static final int LONGEST = 60;

    private final MessageBundle words;
    private final IdentityHashMap<List<?>, Map<String, Integer>> counts = new IdentityHashMap<>();

    ItemNames(MessageBundle words) {
        this.words = words;
    }

    /** Returns the name of an item; empty if it has none. */
    Optional<String> of(List<?> items, Shape shape, int position) {
        return name(shape, items.get(position));
    }

    /** Checks whether the name of this item is unique in the list. */
    boolean isUnique(List<?> items, Shape shape, int position) {
        Map<String, Integer> count = counts.computeIfAbsent(items, list -> count(list, shape));
        return name(shape, items.get(position)).map(count::get).stream().allMatch(times -> times == 1);
    }

    private Map<String, Integer> count(List<?> items, Shape shape) {
        Map<String, Integer> count = new HashMap<>();
        items.forEach(item -> name(shape, item).ifPresent(name -> count.merge(name, 1, Integer::sum)));
        return count;
    }

    private Optional<String> name(Shape shape, Object item) {
        if (!(shape instanceof RecordShape owner)) {
            return Optional.of(shown(item));
        }
        return owner.names().stream()
                .flatMap(component -> component.valueIn(item).stream().map(value -> name(owner, component, value)))
                .findFirst();
    }

    private String name(RecordShape owner, SheetComponent component, Object value) {
        Optional<String> quotes = words.find(owner.name() + "." + component.name() + ".quoted");
        return quotes.map(template -> words.render(template, List.of(Argument.text("name", shown(value)))))
                .orElseGet(() -> shown(value));
    }

    /** Formats a name in one line, cut if it is long; a constant by its term. */
    private String shown(Object value) {
        if (value instanceof Enum<?> constant) {
            String key = ((Argument.Term) Argument.term("name", constant)).key();
            return words.find(key).orElse(key);
        }
        return Excerpt.head(oneLine(value.toString()), LONGEST);
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        String trimmed = Blank.trim(text);
        for (int i = 0; i < trimmed.length(); i++) {
            boolean isBlank = Blank.isBlank(trimmed.charAt(i));
            if (!isBlank) {
                line.append(trimmed.charAt(i));
            } else if (!Blank.isBlank(trimmed.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
