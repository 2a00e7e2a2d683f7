package fr.rncp.model.prose;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which lines are headings, introductions and items, and moves what is below an introduction to its level. */
final class LineKinds {

    /** The first line is rather a sentence than a heading if it is longer. */
    private static final int LONG_FIRST = 60;

    /** Words by which a sentence announces a list. */
    private static final WordPatterns ANNOUNCING = WordPatterns.atWordStart(
            "competences?\\b",
            "capacites?\\b",
            "capables?\\b",
            "suivante?s?\\b",
            "candidate?s?\\b",
            "titulaires?\\b",
            "a savoir\\b",
            "ci-(?:apres|dessous)\\b",
            "en mesure\\b",
            "permet");

    private final List<OutlineLine> lines;

    /** Styles below a parent that have a member without children of its own, so that they are not headings. */
    private final Set<String> leaves = new HashSet<>();

    private final Map<Integer, Integer> lifted = new HashMap<>();

    private LineKinds(List<OutlineLine> lines) {
        this.lines = lines;
    }

    static void assign(List<OutlineLine> lines) {
        new LineKinds(lines).run();
    }

    private void run() {
        boolean[] extended = extended();
        for (int i = 0; i < lines.size(); i++) {
            OutlineLine line = lines.get(i);
            if (line.children == 0 || extended[i]) {
                leaves.add(group(line));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).kind = kind(i);
            lift(i);
        }
    }

    private static String group(OutlineLine line) {
        return line.parent + line.style.key() + line.style.type();
    }

    /** Finds the lines with a label that a label below extends: "4." above "4.1" is an item, not a heading. */
    private boolean[] extended() {
        boolean[] extended = new boolean[lines.size()];
        for (OutlineLine line : lines) {
            if (line.parent >= 0 && lines.get(line.parent).label.isPrefixOf(line.label)) {
                extended[line.parent] = true;
            }
        }
        return extended;
    }

    /** Gives a line below an introduction the parent of the introduction; one below a heading that is an item stays. */
    private void lift(int position) {
        OutlineLine line = lines.get(position);
        line.parent = lifted.getOrDefault(line.parent, line.parent);
        if (line.kind == OutlineKind.INTRODUCTION || line.kind == OutlineKind.REMAINDER) {
            lifted.put(position, line.parent);
        }
        if (line.kind == OutlineKind.HEADING && line.parent >= 0 && lines.get(line.parent).kind == OutlineKind.ITEM) {
            line.kind = OutlineKind.ITEM;
        }
    }

    private OutlineKind kind(int position) {
        OutlineLine line = lines.get(position);
        if (isRemainder(line)) {
            return OutlineKind.REMAINDER;
        }
        if (isIntroduction(line, position)) {
            return OutlineKind.INTRODUCTION;
        }
        return line.children > 0 && isHeading(line) ? OutlineKind.HEADING : OutlineKind.ITEM;
    }

    private static boolean isRemainder(OutlineLine line) {
        return line.children == 0
                && (opensWithEtc(line.text) || !(hasLetter(line.text) || hasLetter(line.label.text())));
    }

    private static boolean opensWithEtc(String text) {
        return text.regionMatches(true, 0, "etc", 0, 3) && (text.length() == 3 || !Character.isLetter(text.charAt(3)));
    }

    private static boolean hasLetter(String text) {
        return !text.isEmpty()
                && (Character.isLetter(text.charAt(0)) || text.codePoints().anyMatch(Character::isLetter));
    }

    private static boolean isIntroduction(OutlineLine line, int position) {
        if (line.children == 0) {
            return line.endsWithColon() && !line.label.isPresent();
        }
        boolean title = line.style.equals(LineStyle.COLON);
        boolean first = position == 0 && line.style.is(LineStyle.Type.PLAIN) && !line.isVerbal();
        return (title || first) && announces(line, position);
    }

    private static boolean announces(OutlineLine line, int position) {
        return ANNOUNCING.matchIn(FoldedText.of(line.text).unbroken())
                || line.isSentence()
                || (position == 0 && line.endsWithColon() && line.text.length() > LONG_FIRST);
    }

    private boolean isHeading(OutlineLine line) {
        return switch (line.style.type()) {
            case TITLE -> true;
            case PLAIN -> {
                line.inferred = true;
                yield !line.isVerbal();
            }
            case BULLET -> false;
            case LABEL -> isHeadingByLabel(line);
        };
    }

    private boolean isHeadingByLabel(OutlineLine line) {
        return switch (line.label.type()) {
            case HEADING_WORD -> true;
            case NUMBER, ROMAN -> !leaves.contains(group(line));
            case LETTER -> Character.isUpperCase(line.label.path().get(0).charAt(0)) && !leaves.contains(group(line));
            case CODE -> isActivityOrBlock(line.label);
            case ITEM_WORD, NONE -> false;
        };
    }

    /** "A1" is an activity and "BC01" a block, above skills such as "A1C1" or "C1". */
    private static boolean isActivityOrBlock(ItemLabel label) {
        return label.shape().equals("A#")
                || label.shape().equals("BC#")
                || label.shape().equals("B#");
    }
}
