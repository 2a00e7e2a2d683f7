package fr.rncp.rules.tree;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.TreeFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reading of one tree, which collects every fault. Not thread-safe; for one use. */
public final class TreeReading {

    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;

    private final List<TreeFault> faults = new ArrayList<>();

    public List<TreeFault> faults() {
        return List.copyOf(faults);
    }

    /** Records the fault of a value of the wrong kind. */
    public void wrong(TreeNode node, TreeExpectation expected) {
        faults.add(KeyedFault.value(node, expected));
    }

    /** Records the fault of a rule id that does not exist. */
    public void unknownRule(TreeNode node, String nearest) {
        faults.add(KeyedFault.unknownRule(node, nearest));
    }

    /** Returns the value, and records a fault if it is absent. */
    public <T> Optional<T> known(TreeNode node, Optional<T> value, TreeExpectation expected) {
        if (value.isEmpty()) {
            wrong(node, expected);
        }
        return value;
    }

    /** Returns what a function makes of a text, and records a fault if it refuses the text. */
    public <T> Optional<T> parsed(TreeNode node, Function<String, T> parser, TreeExpectation expected) {
        return known(node, node.text().flatMap(text -> accepted(() -> parser.apply(text))), expected);
    }

    /** Returns what is made of parts that were read, and records a fault if they do not fit together. */
    public <T> Optional<T> made(TreeNode node, Supplier<T> maker, TreeExpectation expected) {
        return known(node, accepted(maker), expected);
    }

    private static <T> Optional<T> accepted(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // The fault states what was expected.
        }
    }

    /** Returns the constant with a name. */
    public <E extends Enum<E>> Optional<E> constant(TreeNode node, Class<E> type, TreeExpectation expected) {
        Optional<E> constant = node.text().flatMap(name -> Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst());
        return known(node, constant, expected);
    }

    public Optional<SheetNumber> sheet(TreeNode node) {
        Optional<SheetNumber> sheet =
                node.text().filter(SheetNumber::isCanonical).map(SheetNumber::of);
        return known(node, sheet, TreeExpectation.SHEET);
    }

    /** Returns a day with a year of four digits; YAML parsers return days without quotes as days. */
    public Optional<LocalDate> day(TreeNode node) {
        Optional<LocalDate> day = node.value() instanceof LocalDate date
                ? Optional.of(date)
                : node.text().flatMap(text -> accepted(() -> LocalDate.parse(text)));
        TreeExpectation expected = isOtherTime(node.value()) ? TreeExpectation.QUOTED_DAY : TreeExpectation.DAY;
        return known(node, day.filter(TreeReading::hasFourDigits), expected);
    }

    public static boolean hasFourDigits(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Checks whether a parser made of a day without quotes what does not show the day that was written. */
    private static boolean isOtherTime(@Nullable Object value) {
        return value instanceof Date
                || value instanceof Calendar
                || (value instanceof TemporalAccessor && !(value instanceof LocalDate));
    }

    /** Returns a whole number that is not negative; parsers return numbers of several types. */
    public Optional<Integer> number(TreeNode node, TreeExpectation expected) {
        Optional<Integer> number = node.value() instanceof Number some
                ? Optional.of(some.doubleValue())
                        .filter(value -> value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value))
                        .map(Double::intValue)
                : Optional.empty();
        return known(node, number, expected);
    }

    public Stream<TreeNode> items(TreeNode node, TreeExpectation expected) {
        return known(node, node.items(), expected).stream().flatMap(List::stream);
    }

    public Optional<TreeNode> required(
            Map<String, TreeNode> parts, TreeNode owner, String name, TreeExpectation expected) {
        Optional<TreeNode> part = Optional.ofNullable(parts.get(name));
        if (part.isEmpty()) {
            faults.add(KeyedFault.missing(owner.child(name, null).pointer(), expected));
        }
        return part;
    }

    /** Returns the properties with a known name, and records a fault for each of the others. */
    public Map<String, TreeNode> properties(
            TreeNode node, List<String> names, TreeExpectation expected, TreeExpectation others) {
        Map<String, TreeNode> properties = entries(node, expected);
        properties.forEach((name, value) -> {
            if (!names.contains(name)) {
                faults.add(KeyedFault.unknown(value, others));
            }
        });
        return properties;
    }

    /** Returns all properties; a YAML parser may return names that are not texts. */
    public Map<String, TreeNode> entries(TreeNode node, TreeExpectation expected) {
        Map<String, TreeNode> entries = new LinkedHashMap<>();
        known(node, node.map(), expected)
                .ifPresent(map -> map.forEach((name, value) -> {
                    if (name instanceof String text) {
                        entries.put(text, node.child(text, value));
                    } else {
                        wrong(node.child(name, name), TreeExpectation.NAME);
                    }
                }));
        return entries;
    }
}
