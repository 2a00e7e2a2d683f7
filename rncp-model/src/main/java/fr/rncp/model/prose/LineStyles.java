package fr.rncp.model.prose;

import java.util.List;
import java.util.regex.Pattern;

/** Assigns to each line the style that determines its level. */
final class LineStyles {

    private static final Pattern DURATION = Pattern.compile(
            "[:(–—-][\\s\\u00A0]{0,3}(?:dur[ée]e[\\s\\u00A0:]{0,5})?[0-9]{1,2}[\\s\\u00A0]?"
                    + "(?:h(?:eures?)?(?:[\\s\\u00A0]?[0-9]{1,2}(?:[\\s\\u00A0]?(?:min(?:utes)?|mn))?)?|min(?:utes)?|mn)\\)?$");

    private static final int LONGEST_TITLE = 100;

    private static final int LONGEST_UNIT = 9;

    private static final String BOLD = "**";

    /** Two blanks are a step; one is a slip. */
    private static final int STEP = 2;

    private LineStyles() {}

    static void assign(List<OutlineLine> lines) {
        boolean capitalsTell = capitalsTell(lines);
        boolean durationsTell = durationsTell(lines);
        for (int i = 0; i < lines.size(); i++) {
            OutlineLine line = lines.get(i);
            boolean last = i + 1 == lines.size();
            line.style = isBold(line)
                    ? LineStyle.BOLD
                    : line.isMarked() ? marked(line) : unmarked(line, capitalsTell && !last, last);
            if (durationsTell && isTest(line)) {
                line.style = LineStyle.DURATION;
            }
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

    /** "Entretien : 30 minutes" is the title of a test if a sentence describes one of them. */
    private static boolean durationsTell(List<OutlineLine> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isTest(lines.get(i)) && lines.get(i + 1).endsWithStop()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTest(OutlineLine line) {
        String text = line.text;
        return !line.isMarked()
                && text.length() <= LONGEST_TITLE
                && !text.isEmpty()
                && "hnes)0123456789".indexOf(text.charAt(text.length() - 1)) >= 0
                && endsWithFigure(text)
                && DURATION.matcher(text).find()
                && !line.isVerbal();
    }

    /** Checks for a figure in the last few characters: after the last one of a duration, " minutes)" is the longest. */
    private static boolean endsWithFigure(String text) {
        for (int i = Math.max(0, text.length() - LONGEST_UNIT - 1); i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Capitals mean nothing in a list that is mostly in capitals. */
    private static boolean capitalsTell(List<OutlineLine> lines) {
        long capitals = lines.stream().filter(OutlineLine::isInCapitals).count();
        return capitals > 0 && capitals * 2 <= lines.size();
    }
}
