package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the levels of a list, in a few passes over its lines. */
final class OutlineReader {

    private OutlineReader() {}

    static Outline read(String text) {
        ProseSplitter splitter = ProseSplitter.of(text);
        List<OutlineLine> lines = lines(text, splitter.spans());
        List<OutlineLine> all = FlattenedLists.cut(lines);
        SplitConfidence split = all.size() == lines.size() ? splitter.confidence() : SplitConfidence.HEURISTIC;
        List<OutlineLine> joined = LineJoins.join(all);
        LineSequences.dropStrayLabels(joined);
        LineStyles.assign(joined);
        LevelConfidence levels = LineLevels.assign(joined);
        LineKinds.assign(joined);
        return new Outline(split, levels == LevelConfidence.STATED ? confidence(joined) : levels, entries(joined));
    }

    private static LevelConfidence confidence(List<OutlineLine> lines) {
        return lines.stream().anyMatch(line -> isInferred(lines, line))
                ? LevelConfidence.INFERRED
                : LevelConfidence.STATED;
    }

    private static boolean isInferred(List<OutlineLine> lines, OutlineLine line) {
        return line.parent >= 0 && (line.inferred || lines.get(line.parent).inferred);
    }

    private static List<OutlineLine> lines(String text, List<ItemSpan> spans) {
        List<OutlineLine> lines = new ArrayList<>(spans.size());
        int end = 0;
        for (ItemSpan span : spans) {
            OutlineLine line =
                    OutlineLine.of(bullets(text, end, span.start()), indent(text, end, span.start()), span.in(text));
            line.opensGroup = hasBlankLine(text, end, span.start());
            lines.add(line);
            end = span.end();
        }
        return lines;
    }

    /** Returns the characters of a gap without its blanks. */
    private static String bullets(String text, int from, int to) {
        StringBuilder bullets = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!Blank.isBlank(text.charAt(i))) {
                bullets.append(text.charAt(i));
            }
        }
        return bullets.toString();
    }

    private static boolean hasBlankLine(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    /** Counts the blanks between the last line break of a gap and the first character after it; -1 without a break. */
    private static int indent(String text, int from, int to) {
        int line = from == 0 ? 0 : -1;
        for (int i = from; i < to; i++) {
            line = Blank.endsLine(text.charAt(i)) ? i + 1 : line;
        }
        return line < 0 ? -1 : Blank.skip(text, line, to) - line;
    }

    private static List<OutlineEntry> entries(List<OutlineLine> lines) {
        int[] depths = new int[lines.size()];
        List<OutlineEntry> entries = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            OutlineLine line = lines.get(i);
            depths[i] = line.parent < 0 ? 0 : depths[line.parent] + 1;
            entries.add(new OutlineEntry(
                    line.kind,
                    line.parent < 0 ? OptionalInt.empty() : OptionalInt.of(line.parent),
                    depths[i],
                    present(line.bullet),
                    present(line.label.text()),
                    line.text,
                    line.inferred ? Certainty.INFERRED : Certainty.STATED));
        }
        return entries;
    }

    private static Optional<String> present(String mark) {
        return mark.isEmpty() ? Optional.empty() : Optional.of(mark);
    }
}
