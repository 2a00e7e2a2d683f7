package fr.rncp.rules.engine;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchInfinitive;
import fr.rncp.model.text.WordPatterns;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One skill of a list, without the label before it. It is analysed once for all rules. Must be used by one thread only.
 */
public final class Skill {

    /**
     * "C1.2", "A1C1.", "A5.C1.", "C.1.", "1.", "2)", "Compétence 3 :", with the characters between the label and the
     * skill.
     */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:competences?|activites?|taches?|blocs?) )?(?:n° ?)?"
                    + "(?:[a-z]{1,3}\\.?)?[0-9]{1,3}(?:[.-]?[a-z]{0,2}\\.?[0-9]{1,3}){0,4}(?:[.):/ ]|[-–—](?![a-z])|$)[ .):/–—-]*");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,2}[^a-z0-9]*");
    private static final int LONGEST_LABEL = 40;

    /** "competences n° abc.1": no label has its first figure behind this position. */
    private static final int FIRST_FIGURE = 20;

    private final String label;
    private final String text;

    /** The line that contains the skill, and the position of the skill in it. */
    private final FoldedText line;

    private final int from;
    private final String folded;
    private @Nullable WordKey key;
    private @Nullable Boolean verbal;

    private Skill(String label, String text, FoldedText line, int from) {
        this.label = label;
        this.text = text;
        this.line = line;
        this.from = from;
        this.folded = line.toString().substring(from);
    }

    public static Skill of(String item) {
        FoldedText line = FoldedText.of(item).unbroken();
        String all = line.toString();
        int end = hasFigure(all) ? endOfLabel(all) : 0;
        return new Skill(all.substring(0, end), line.excerpt(end, all.length()), line, end);
    }

    private static boolean hasFigure(String folded) {
        for (int i = 0; i < Math.min(folded.length(), FIRST_FIGURE); i++) {
            if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static int endOfLabel(String folded) {
        Matcher label = LABEL.matcher(folded).region(0, Math.min(folded.length(), LONGEST_LABEL));
        return label.lookingAt() ? label.end() : 0;
    }

    /** Returns the folded label, such as "c1.2." or "1."; empty if there is no label. */
    public String label() {
        return label;
    }

    /** Returns the skill as published. */
    public String text() {
        return text;
    }

    /** Returns the skill, folded, with single spaces. */
    public String folded() {
        return folded;
    }

    public boolean has(WordPatterns words) {
        return words.matchIn(line, from, line.length());
    }

    public boolean isNumbered() {
        return !label.isEmpty()
                && label.charAt(0) <= '9' // Most labels start with a letter.
                && PLAIN_NUMBER.matcher(label).matches();
    }

    /**
     * Checks whether the skill starts with a verb in the infinitive, possibly behind a heading: "réseaux : installer un
     * commutateur".
     */
    public boolean isVerbal() {
        if (verbal == null) {
            verbal = opensWithVerb();
        }
        return verbal;
    }

    private boolean opensWithVerb() {
        if (FrenchInfinitive.opens(folded)) {
            return true;
        }
        int colon = folded.indexOf(": ");
        return colon >= 0 && FrenchInfinitive.opens(folded.substring(colon + 2));
    }

    /** Returns only the words of the skill, for comparison. */
    public WordKey key() {
        if (key == null) {
            key = WordKey.of(folded);
        }
        return key;
    }
}
