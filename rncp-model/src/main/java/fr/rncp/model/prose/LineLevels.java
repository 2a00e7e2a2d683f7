package fr.rncp.model.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assigns to each line its parent. Keeps the open levels: a line with the style of one of them is its sibling, a line
 * with another style opens a level below the last one.
 */
final class LineLevels {

    /** No real list is deeper; it also keeps the search for an open level short. */
    private static final int DEEPEST = 6;

    private final List<OutlineLine> lines;

    /** The positions of the last line of each open level. */
    private final List<Integer> open = new ArrayList<>();

    private LineLevels(List<OutlineLine> lines) {
        this.lines = lines;
    }

    static LevelConfidence assign(List<OutlineLine> lines) {
        LineLevels levels = new LineLevels(lines);
        for (int i = 0; i < lines.size(); i++) {
            levels.place(i);
        }
        LevelRepairs.run(lines);
        return UnmarkedLevels.assign(lines);
    }

    private void place(int position) {
        OutlineLine line = lines.get(position);
        int level = Math.min(level(line), DEEPEST);
        line.parent = level == 0 ? OutlineLine.ROOT : open.get(level - 1);
        open.subList(level, open.size()).clear();
        open.add(position);
    }

    /** Returns the level of a line: that of an open level, or one more than the last of them. */
    private int level(OutlineLine line) {
        if (line.label.isPresent()) {
            int level = labelled(line);
            if (level >= 0) {
                return level;
            }
        }
        int same = lastOf(line);
        return same >= 0 ? same : other(line);
    }

    private @Nullable OutlineLine at(int level) {
        return level < 0 ? null : lines.get(open.get(level));
    }

    /** Returns the level below the longest open label that this one extends, or that of the label which it follows. */
    private int labelled(OutlineLine line) {
        for (int level = open.size() - 1; level >= 0; level--) {
            OutlineLine above = lines.get(open.get(level));
            if (above.label.isPrefixOf(line.label)) {
                return level + 1;
            }
            if (isSibling(above.label, line.label)) {
                line.style = above.style; // "2)" after "1."
                return level;
            }
        }
        return -1;
    }

    private static boolean isSibling(ItemLabel above, ItemLabel label) {
        return above.type() == label.type()
                && above.path().size() == label.path().size()
                && label.follows(above);
    }

    private int lastOf(OutlineLine line) {
        for (int level = open.size() - 1; level >= 0; level--) {
            if (lines.get(open.get(level)).style.equals(line.style)) {
                return level;
            }
        }
        return -1;
    }

    private int other(OutlineLine line) {
        return switch (line.style.type()) {
            case PLAIN -> plain(line);
            case TITLE ->
                line.isSentence() ? Math.max(0, open.size() - 1) : above(LineStyle.Type.BULLET, LineStyle.Type.PLAIN);
            case BULLET -> bullet(line);
            case LABEL -> label(line);
        };
    }

    /** A line without a mark belongs to a label or a title, but is a sibling of a bullet: its own was forgotten. */
    private int plain(OutlineLine line) {
        OutlineLine last = at(open.size() - 1);
        line.inferred |= last != null && !last.style.is(LineStyle.Type.TITLE);
        if (last == null || !last.style.is(LineStyle.Type.BULLET)) {
            return open.size();
        }
        line.style = last.style;
        return open.size() - 1;
    }

    /** A bullet with less indentation than the last one closes its level. */
    private int bullet(OutlineLine line) {
        int level = open.size();
        while (level > 0 && isOutdented(line, lines.get(open.get(level - 1)))) {
            level--;
        }
        return level;
    }

    private static boolean isOutdented(OutlineLine line, OutlineLine above) {
        return above.style.is(LineStyle.Type.BULLET) && line.indent >= 0 && above.indent > line.indent + 1;
    }

    /** A code with fewer parts than the last one closes its level: "C2" after "C1.4". */
    private int label(OutlineLine line) {
        int level = open.size();
        while (level > 0 && isLonger(lines.get(open.get(level - 1)), line)) {
            level--;
        }
        return level;
    }

    private static boolean isLonger(OutlineLine above, OutlineLine line) {
        return above.label.type() == ItemLabel.Type.CODE
                && above.label.path().size() > line.label.path().size();
    }

    private int above(LineStyle.Type first, LineStyle.Type second) {
        int level = open.size();
        while (level > 0) {
            LineStyle style = lines.get(open.get(level - 1)).style;
            if (!style.is(first) && !style.is(second)) {
                break;
            }
            level--;
        }
        return level;
    }
}
