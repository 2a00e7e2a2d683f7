package fr.rncp.model.prose;

import fr.rncp.model.text.WordPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the levels of a list without any mark from its wording: nouns above verbs, and short actions above actions with
 * an aim ("Préparer une vendange", then "Mesurer le sucre pour fixer la date"); or from full stops below lines without
 * one, and from blank lines before short lines.
 */
final class UnmarkedLevels {

    /** Two titles with two lines each, or with one and two. */
    private static final int FEWEST = 5;

    private static final int LONGEST_TITLE = 90;

    /** Three titles without an exception are a habit; two may be chance. */
    private static final int HABIT = 3;

    private static final WordPatterns AIM = WordPatterns.atWordStart(
            "afin (?:d|qu)",
            "pour (?:(?:ne pas|en|y|le|la|les|leur|lui|se) |s'|l')?[a-z-]+(?:er|ir|re)\\b",
            "en vue d",
            "dans (?:le|un) but d",
            "dans l'(?:objectif|optique) d",
            "de maniere a",
            "de facon a",
            "de sorte a",
            "permettant d",
            "visant a");

    private final List<OutlineLine> lines;

    private UnmarkedLevels(List<OutlineLine> lines) {
        this.lines = lines;
    }

    /** Assigns parents if the wording shows two levels, and returns how certain they are. */
    static LevelConfidence assign(List<OutlineLine> lines) {
        return isCandidate(lines) ? new UnmarkedLevels(lines).run() : LevelConfidence.STATED;
    }

    private static boolean isCandidate(List<OutlineLine> lines) {
        return lines.size() >= FEWEST
                && isShort(lines.get(0))
                && lines.stream().allMatch(line -> line.style.is(LineStyle.Type.PLAIN) && line.parent < 0);
    }

    private static boolean isShort(OutlineLine line) {
        return line.text.length() <= LONGEST_TITLE && !line.endsWithStop();
    }

    private LevelConfidence run() {
        lines.get(0).opensGroup = true;
        if (readStops() || readGroups()) {
            return LevelConfidence.INFERRED;
        }
        return lines.get(0).isVerbal() ? readAims() : readNouns();
    }

    /** Reads lines without a full stop above lines with one. */
    private boolean readStops() {
        List<Integer> titles = titles(line -> !line.endsWithStop());
        boolean small = hasSmallGroup(titles);
        return setParents(titles, areShort(titles) && (!small || (isMostlyBelow(titles) && areShorter(titles))));
    }

    /** Reads groups between blank lines, if each has several lines and opens with a short one. */
    private boolean readGroups() {
        List<Integer> titles = titles(line -> line.opensGroup);
        return setParents(titles, areShort(titles) && areShorter(titles));
    }

    private LevelConfidence readNouns() {
        List<Integer> titles = titles(line -> !line.isVerbal());
        if (!setParents(titles, areShort(titles))) {
            return LevelConfidence.STATED;
        }
        return isMostlyBelow(titles) ? LevelConfidence.INFERRED : LevelConfidence.AMBIGUOUS;
    }

    /** Returns the positions of titles; none if the first line is not one, or one of them has no line below it. */
    private List<Integer> titles(Predicate<OutlineLine> isTitle) {
        List<Integer> titles = new ArrayList<>();
        int last = -2;
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle.test(lines.get(i))) {
                if (last == i - 1 || i + 1 == lines.size()) {
                    return List.of();
                }
                titles.add(i);
                last = i;
            }
        }
        return titles.size() < 2 || titles.get(0) > 0 ? List.of() : titles;
    }

    private boolean hasSmallGroup(List<Integer> titles) {
        for (int i = 0; i < titles.size(); i++) {
            int next = i + 1 < titles.size() ? titles.get(i + 1) : lines.size();
            if (next - titles.get(i) == 2) {
                return true;
            }
        }
        return false;
    }

    private boolean isMostlyBelow(List<Integer> titles) {
        return lines.size() >= 3 * titles.size();
    }

    private boolean areShort(List<Integer> titles) {
        return titles.stream().allMatch(i -> isShort(lines.get(i)));
    }

    /** Most lists end at the second line: the first one has an aim, or neither has one. */
    private LevelConfidence readAims() {
        if (isBare(0) || isBare(1)) {
            return isBare(0) && !isBare(1) ? readAims(bareLines()) : LevelConfidence.STATED;
        }
        return LevelConfidence.STATED;
    }

    private List<Integer> bareLines() {
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isVerbal()) {
                return List.of();
            }
            if (isBare(i)) {
                bare.add(i);
            }
        }
        return bare;
    }

    private boolean isBare(int position) {
        OutlineLine line = lines.get(position);
        return isShort(line) && !AIM.matchIn(line.folded());
    }

    private LevelConfidence readAims(List<Integer> bare) {
        List<Integer> titles = new ArrayList<>();
        int small = 0;
        for (int i = 0; i < bare.size(); i++) {
            int next = i + 1 < bare.size() ? bare.get(i + 1) : lines.size();
            int children = next - bare.get(i) - 1;
            if (children > 0) {
                titles.add(bare.get(i));
                small += children == 1 ? 1 : 0;
            }
        }
        int strays = bare.size() - titles.size();
        if (titles.size() < 2 || strays + small > titles.size() / 2 || !areShorter(titles)) {
            return LevelConfidence.STATED;
        }
        setParents(titles, true);
        return titles.size() >= HABIT && strays + small == 0 ? LevelConfidence.INFERRED : LevelConfidence.AMBIGUOUS;
    }

    /** Checks whether the titles are clearly shorter than the lines below them, on average. */
    private boolean areShorter(List<Integer> titles) {
        long all = lines.stream().mapToLong(line -> line.text.length()).sum();
        long ofTitles =
                titles.stream().mapToLong(i -> lines.get(i).text.length()).sum();
        long others = (long) lines.size() - titles.size();
        return 2 * (all - ofTitles) * titles.size() >= 3 * ofTitles * others;
    }

    /**
     * Makes titles the parents of the lines after them, if there are any and a condition holds; returns whether it did.
     */
    private boolean setParents(List<Integer> titles, boolean condition) {
        if (titles.isEmpty() || !condition) {
            return false;
        }
        int next = 0;
        int parent = OutlineLine.ROOT;
        for (int i = 0; i < lines.size(); i++) {
            OutlineLine line = lines.get(i);
            line.inferred = true;
            if (next < titles.size() && titles.get(next) == i) {
                parent = i;
                next++;
            } else {
                line.parent = parent;
                lines.get(parent).children++;
            }
        }
        return true;
    }
}
