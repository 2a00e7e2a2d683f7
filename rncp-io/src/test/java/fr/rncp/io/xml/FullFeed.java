package fr.rncp.io.xml;

import fr.rncp.io.xml.FeedLeaves.FeedLeaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet in which every leaf of the feed, in every repetition, contains a unique value, generated from the table of
 * leaves. Words of a small vocabulary cannot be unique in one sheet, but each leaf has a unique sequence over the
 * sheets with seeds below {@link #SEEDS}.
 */
public final class FullFeed {

    /** The number of seeds needed to distinguish every leaf from every other one. */
    public static final int SEEDS = 8;

    private static final int REPETITIONS = 3;

    /**
     * One leaf with its value.
     *
     * @param path its path in the sheet, such as {@code CODES_NSF/NSF[2]/CODE}
     * @param text the text written there
     * @param pointer the pointer to its component in the sheet read
     * @param value the expected value
     */
    public record Value(String path, String text, String pointer, String value) {}

    private final int seed;
    private final List<Value> values = new ArrayList<>();
    private final Map<String, Map<String, Integer>> positions = new HashMap<>();

    private FullFeed(int seed) {
        this.seed = seed;
        for (FeedLeaf leaf : FeedLeaves.ALL) {
            place(leaf, leaf.path().split("/", -1), 0, "");
        }
    }

    /** Returns the values of the sheet with this seed, in the order of the feed. */
    public static List<Value> values(int seed) {
        return new FullFeed(seed).values;
    }

    /** Returns these values as a {@code FICHE}. */
    public static String sheet(List<Value> values) {
        StringBuilder xml = new StringBuilder("<FICHE>");
        List<String> open = List.of();
        for (Value value : ordered(values)) {
            List<String> steps = List.of(value.path().split("/", -1));
            List<String> containers = steps.subList(0, steps.size() - 1);
            change(xml, open, containers);
            open = containers;
            String leaf = name(steps.get(steps.size() - 1));
            xml.append('<')
                    .append(leaf)
                    .append('>')
                    .append(value.text())
                    .append("</")
                    .append(leaf)
                    .append('>');
        }
        change(xml, open, List.of());
        return xml.append("</FICHE>").toString();
    }

    /** Returns the values ordered by their containers, so that those of one item are adjacent. */
    private static List<Value> ordered(List<Value> values) {
        Map<String, Integer> first = new HashMap<>();
        for (Value value : values) {
            for (int i = value.path().indexOf('/'); i >= 0; i = value.path().indexOf('/', i + 1)) {
                first.putIfAbsent(value.path().substring(0, i), first.size());
            }
            first.putIfAbsent(value.path(), first.size());
        }
        return values.stream()
                .sorted((a, b) -> compare(a.path(), b.path(), first))
                .toList();
    }

    private static int compare(String a, String b, Map<String, Integer> first) {
        int at = 0;
        while (true) {
            int endOfA = end(a, at);
            int endOfB = end(b, at);
            String stepOfA = a.substring(0, endOfA);
            String stepOfB = b.substring(0, endOfB);
            if (!stepOfA.equals(stepOfB)) {
                return first.getOrDefault(stepOfA, 0) - first.getOrDefault(stepOfB, 0);
            }
            if (endOfA == a.length()) {
                return 0;
            }
            at = endOfA + 1;
        }
    }

    private static int end(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    private static void change(StringBuilder xml, List<String> from, List<String> to) {
        int same = 0;
        while (same < Math.min(from.size(), to.size()) && from.get(same).equals(to.get(same))) {
            same++;
        }
        for (int i = from.size() - 1; i >= same; i--) {
            xml.append("</").append(name(from.get(i))).append('>');
        }
        for (int i = same; i < to.size(); i++) {
            xml.append('<').append(name(to.get(i))).append('>');
        }
    }

    private static String name(String step) {
        return step.replaceAll("\\[.*", "");
    }

    /** Writes a leaf in every repetition of the elements around it. */
    private void place(FeedLeaf leaf, String[] steps, int step, String path) {
        if (step == steps.length) {
            String value = path.isEmpty() ? "" : path;
            LeafValues.Pair pair = LeafValues.of(leaf, values.size(), seed);
            values.add(new Value(value, pair.written(), pointer(leaf, value), pair.read()));
            return;
        }
        boolean repeated = steps[step].endsWith("+");
        String name = steps[step].replace("+", "");
        for (int i = 1; i <= (repeated ? REPETITIONS : 1); i++) {
            String here = repeated ? name + "[" + i + "]" : name;
            place(leaf, steps, step + 1, path.isEmpty() ? here : path + "/" + here);
        }
    }

    /** Returns the pointer with positions: a list is filled in the order of its elements, wherever they occur. */
    private String pointer(FeedLeaf leaf, String path) {
        List<String> items = items(leaf, path);
        StringBuilder pointer = new StringBuilder();
        int star = 0;
        for (String step : leaf.pointer().substring(1).split("/", -1)) {
            if (step.equals("*")) {
                Map<String, Integer> list = positions.computeIfAbsent(pointer.toString(), p -> new HashMap<>());
                String item = items.get(star++);
                Integer position = list.get(item);
                if (position == null) {
                    position = list.size();
                    list.put(item, position);
                }
                pointer.append('/').append(position);
            } else {
                pointer.append('/').append(step);
            }
        }
        return pointer.toString();
    }

    /**
     * Returns the elements that become items of lists: the repeatable ones, or otherwise (CCN_1, SI_JURY_FI) the
     * outermost.
     */
    private static List<String> items(FeedLeaf leaf, String path) {
        List<String> items = new ArrayList<>();
        for (int i = path.indexOf(']'); i >= 0; i = path.indexOf(']', i + 1)) {
            items.add(path.substring(0, i + 1));
        }
        return items.isEmpty() ? List.of(leaf.path().replaceAll("/.*", "")) : items;
    }
}
