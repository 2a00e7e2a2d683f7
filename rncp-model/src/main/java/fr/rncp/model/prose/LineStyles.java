package fr.rncp.model.prose;

import java.util.List;

/** Assigns to each line the style that determines its level. */
final class LineStyles {

    private static final String BOLD = "**";

    /** Two blanks are a step; one is a slip. */
    private static final int STEP = 2;

    private LineStyles() {}

    static void assign(List<OutlineLine> lines) {
        boolean capitalsTell = capitalsTell(lines);
        for (int i = 0; i < lines.size(); i++) {
            OutlineLine line = lines.get(i);
            boolean last = i + 1 == lines.size();
            line.style = isBold(line)
                    ? LineStyle.BOLD
                    : line.isMarked() ? marked(line) : unmarked(line, capitalsTell && !last, last);
        }
    }

    private static boolean isBold(OutlineLine line) {
        return line.bullet.endsWith(BOLD) && line.text.contains(BOLD);
    }

    private static LineStyle marked(OutlineLine line) {
        return line.label.isPresent()
                ? LineStyle.label(line.label)
                : LineStyle.bullet(line.bullet, Math.max(0, line.indent) / STEP);
    }

    private static LineStyle unmarked(OutlineLine line, boolean capitalsTell, boolean last) {
        if (capitalsTell && line.isInCapitals()) {
            return LineStyle.CAPITALS;
        }
        return line.endsWithColon() && !last ? LineStyle.COLON : LineStyle.PLAIN;
    }

    /** Capitals mean nothing in a list that is mostly in capitals. */
    private static boolean capitalsTell(List<OutlineLine> lines) {
        long capitals = lines.stream().filter(OutlineLine::isInCapitals).count();
        return capitals > 0 && capitals * 2 <= lines.size();
    }
}
