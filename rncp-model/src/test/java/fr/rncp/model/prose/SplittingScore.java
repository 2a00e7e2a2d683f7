package fr.rncp.model.prose;

import fr.rncp.model.prose.HandSplitText.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How well {@link Prose#items()} finds what readers found: cuts and whole items, per certainty. */
final class SplittingScore {

    /** Given, expected, and common to both. */
    record Count(int given, int expected, int right) {

        private static final Count NONE = new Count(0, 0, 0);

        private Count plus(Set<?> given, Set<?> expected) {
            Set<?> common = new HashSet<>(given);
            common.retainAll(expected);
            return new Count(this.given + given.size(), this.expected + expected.size(), right + common.size());
        }

        private Count plus(Count other) {
            return new Count(given + other.given, expected + other.expected, right + other.right);
        }

        double precision() {
            return given == 0 ? 1 : (double) right / given;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%4d of %4d, P %.4f, R %.4f", right, expected, precision(), recall());
        }
    }

    /** The texts of one certainty. */
    record Line(int texts, Count cuts, Count items) {

        private static final Line NONE = new Line(0, Count.NONE, Count.NONE);

        private Line plus(Line other) {
            return new Line(texts + other.texts, cuts.plus(other.cuts), items.plus(other.items));
        }
    }

    private final Map<SplitConfidence, Line> lines = new EnumMap<>(SplitConfidence.class);
    private final List<String> faults = new ArrayList<>();

    static SplittingScore of(List<HandSplitText> texts) {
        SplittingScore score = new SplittingScore();
        texts.forEach(score::add);
        return score;
    }

    private void add(HandSplitText text) {
        ProseItems items = Prose.of(text.text()).items();
        Set<Span> given = spans(text.text(), items.items());
        Set<Span> expected = Set.copyOf(text.items());
        Line before = of(items.confidence());
        lines.put(
                items.confidence(),
                new Line(
                        before.texts() + 1,
                        before.cuts().plus(cuts(given), cuts(expected)),
                        before.items().plus(given, expected)));
        if (!given.equals(expected)) {
            faults.add(items.confidence() + " " + text.name() + ": wrong " + without(given, expected) + ", missed "
                    + without(expected, given));
        }
    }

    Line of(SplitConfidence confidence) {
        return lines.getOrDefault(confidence, Line.NONE);
    }

    Line total() {
        return lines.values().stream().reduce(Line.NONE, Line::plus);
    }

    /** The table of figures, then each text that was split otherwise than by hand, by places only. */
    String report(String title) {
        StringBuilder report = new StringBuilder(title).append('\n');
        lines.forEach((confidence, line) -> report.append(row(confidence.name(), line)));
        report.append(row("total", total()));
        faults.forEach(fault -> report.append("  ").append(fault).append('\n'));
        return report.toString();
    }

    private static String row(String name, Line line) {
        return String.format(
                Locale.ROOT, "  %-9s %3d texts; cuts %s; items %s%n", name, line.texts(), line.cuts(), line.items());
    }

    private static Set<Span> spans(String text, List<String> items) {
        Set<Span> spans = new HashSet<>();
        int from = 0;
        for (String item : items) {
            int start = text.indexOf(item, from);
            from = start + item.length();
            spans.add(new Span(start, from));
        }
        return spans;
    }

    /** A cut is known by the item that it opens; the first item of a text is opened by none. */
    private static Set<Integer> cuts(Set<Span> items) {
        Set<Integer> starts = new HashSet<>();
        items.forEach(item -> starts.add(item.start()));
        starts.stream().min(Integer::compare).ifPresent(starts::remove);
        return starts;
    }

    private static List<Span> without(Set<Span> spans, Set<Span> others) {
        return spans.stream()
                .filter(span -> !others.contains(span))
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }
}
