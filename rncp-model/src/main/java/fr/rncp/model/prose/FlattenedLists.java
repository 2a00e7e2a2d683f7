package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lists that were flattened into one line: at labels that follow each other, at dashes before verbs, at semicolons
 * before capitals, and where a line break before a verb was lost. Cuts nothing inside parentheses.
 */
final class FlattenedLists {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_LABEL = 12;
    private static final int FIRST_WORDS = 40;

    private final OutlineLine line;
    private final String text;
    private final List<LineGap> gaps;
    private final List<OutlineLine> found = new ArrayList<>();

    private FlattenedLists(OutlineLine line, List<LineGap> gaps) {
        this.line = line;
        this.text = line.text;
        this.gaps = gaps;
    }

    static List<OutlineLine> cut(List<OutlineLine> lines) {
        List<OutlineLine> all = new ArrayList<>(lines.size());
        for (OutlineLine line : lines) {
            List<LineGap> gaps = LineGap.in(line.text);
            // Most lines have no such gap.
            if (gaps.isEmpty() && line.text.indexOf(';') < 0) {
                all.add(line);
            } else {
                List<OutlineLine> parts = new FlattenedLists(line, gaps).run();
                parts.forEach(part -> part.inferred = parts.size() > 1);
                all.addAll(parts);
            }
        }
        return all;
    }

    private List<OutlineLine> run() {
        List<Integer> cuts = cutsAtMarks();
        if (cuts.isEmpty()) {
            cuts = line.isMarked() ? List.of() : cutsAtSemicolons();
        }
        if (cuts.isEmpty()) {
            cuts = LostBreaks.in(line, gaps);
        }
        if (cuts.isEmpty()) {
            return List.of(line);
        }
        return parts(cuts);
    }

    private List<OutlineLine> parts(List<Integer> cuts) {
        int end = cuts.get(0);
        found.add(new OutlineLine(line.bullet, line.indent, line.label, Blank.trim(text.substring(0, end))));
        found.get(0).opensGroup = line.opensGroup;
        for (int i = 0; i < cuts.size(); i++) {
            int from = cuts.get(i);
            int to = i + 1 == cuts.size() ? text.length() : cuts.get(i + 1);
            add(from, to);
        }
        return found;
    }

    private void add(int from, int to) {
        int start = Blank.skip(text, from, to);
        boolean dash = start < to && LineGap.DASHES.indexOf(text.charAt(start)) >= 0;
        int item = dash ? Blank.skip(text, start + 1, to) : start;
        found.add(OutlineLine.of(
                dash ? text.substring(start, start + 1) : "",
                -1,
                Blank.trim(text.substring(item, Math.max(item, to)))));
    }

    /** Finds the blanks before labels that follow each other and before dashes. */
    private List<Integer> cutsAtMarks() {
        List<Integer> cuts = new ArrayList<>();
        ItemLabel last = line.label;
        int dashes = 0;
        int labels = 0;
        for (LineGap gap : gaps) {
            int next = gap.index() + 1;
            if (gap.isInParentheses() || next + 1 >= text.length()) {
                continue;
            }
            if (isDashBeforeVerb(next)) {
                cuts.add(gap.index());
                dashes++;
            } else if (mayBeLabel(next)) {
                ItemLabel label = label(next);
                if (isNext(label, last, gap.index())) {
                    cuts.add(gap.index());
                    labels++;
                    last = label;
                }
            }
        }
        return isList(dashes, labels) ? cuts : List.of();
    }

    /** One mark is enough after a mark of the same kind, otherwise two are needed. */
    private boolean isList(int dashes, int labels) {
        int needed = line.label.isPresent() ? 1 : 2;
        return labels >= needed || dashes >= (line.bullet.isEmpty() ? 2 : 1);
    }

    private boolean isDashBeforeVerb(int index) {
        return LineGap.DASHES.indexOf(text.charAt(index)) >= 0
                && Blank.isBlank(text.charAt(index + 1))
                && isVerb(index + 2);
    }

    private boolean isVerb(int index) {
        return index < text.length()
                && Character.isUpperCase(text.charAt(index))
                && OutlineLine.of("", -1, words(index)).isVerbal();
    }

    private String words(int from) {
        return text.substring(from, Math.min(text.length(), from + FIRST_WORDS));
    }

    private boolean mayBeLabel(int index) {
        char c = text.charAt(index);
        char next = text.charAt(index + 1);
        boolean digit = c >= '0' && c <= '9';
        return (digit || (c >= 'A' && c <= 'Z')) && ((next >= '0' && next <= '9') || ".)".indexOf(next) >= 0);
    }

    private ItemLabel label(int index) {
        ItemLabel label = ItemLabel.of(words(index));
        boolean opens = label.isPresent()
                && label.end() <= LONGEST_LABEL
                && index + label.end() < text.length()
                && Character.isUpperCase(text.charAt(index + label.end()));
        return opens ? label : ItemLabel.NONE;
    }

    private static boolean isFirst(ItemLabel label) {
        return label.last() == 1 && label.path().size() == 1 && label.type() != ItemLabel.Type.LETTER;
    }

    private boolean isNext(ItemLabel label, ItemLabel last, int gap) {
        if (!label.isPresent()) {
            return false;
        }
        return last.isPresent() ? label.follows(last) : isFirst(label) && (gap == 0 || text.charAt(gap - 1) != ',');
    }

    /** "Réseaux : Installer un poste ; Configurer un réseau ; Tester". */
    private List<Integer> cutsAtSemicolons() {
        List<Integer> cuts = new ArrayList<>();
        int start = startBehindTitle();
        if (text.indexOf(';') < 0 || !isVerb(start)) {
            return cuts;
        }
        if (start > 0) {
            cuts.add(start);
        }
        return addSemicolons(cuts, start) ? cuts : List.of();
    }

    private boolean addSemicolons(List<Integer> cuts, int start) {
        int depth = 0;
        int parts = 1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, c == '(' ? depth + 1 : c == ')' ? depth - 1 : depth);
            int next = c == ';' && depth == 0 ? Blank.skip(text, i + 1, text.length()) : text.length();
            if (next < text.length()) {
                if (!isVerb(next)) {
                    return false;
                }
                cuts.add(next);
                parts++;
            }
        }
        return parts > 1 && (start > 0 || parts > 2);
    }

    private int startBehindTitle() {
        int colon = text.indexOf(':');
        return colon > 0 && colon < LONGEST_TITLE && text.indexOf(';') > colon
                ? Blank.skip(text, colon + 1, text.length())
                : 0;
    }
}
