package fr.rncp.rules.catalogue;

import fr.rncp.model.text.FoldedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One skill of a list, without the mark before it.
 *
 * @param label the mark, folded: "c1.2.", "1.", empty for none
 * @param text the skill, as published
 * @param folded the skill, folded, its blanks being single spaces
 */
record Skill(String label, String text, String folded) {

    /** "C1.2", "A1C1.", "A5.C1.", "C.1.", "1.", "2)", "Compétence 3 :", with what stands between it and the skill. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:competences?|activites?|taches?|blocs?) )?(?:n° ?)?"
                    + "(?:[a-z]{1,3}\\.?)?[0-9]{1,3}(?:[.-]?[a-z]{0,2}\\.?[0-9]{1,3}){0,4}(?:[.):/ ]|[-–—](?![a-z])|$)[ .):/–—-]*");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,2}[^a-z0-9]*");
    private static final int LONGEST_LABEL = 40;

    static Skill of(String item) {
        FoldedText folded = FoldedText.of(item);
        String all = folded.toString().replace('\n', ' ');
        Matcher label = LABEL.matcher(all).region(0, Math.min(all.length(), LONGEST_LABEL));
        int end = label.lookingAt() ? label.end() : 0;
        return new Skill(all.substring(0, end), folded.excerpt(end, all.length()), all.substring(end));
    }

    /** A skill with the lines that go on with it. */
    static Skill joined(List<Skill> lines) {
        return lines.size() == 1
                ? lines.get(0)
                : new Skill(
                        lines.get(0).label,
                        lines.stream().map(Skill::text).collect(Collectors.joining(" ")),
                        lines.stream().map(Skill::folded).collect(Collectors.joining(" ")));
    }

    boolean isNumbered() {
        return PLAIN_NUMBER.matcher(label).matches();
    }

    /** An introduction ("les compétences sont :"), or a rest such as "etc.". */
    boolean isIntroduction() {
        return folded.endsWith(":")
                || folded.startsWith("etc")
                || folded.chars().noneMatch(Character::isLetter);
    }

    /** A line that opens with a small letter goes on with the sentence before it, unless it opens with a verb of its own. */
    boolean continues() {
        return label.isEmpty()
                && !text.isEmpty()
                && Character.isLowerCase(text.codePointAt(0))
                && !FrenchInfinitive.opens(folded);
    }

    /** Whether it opens with a verb in the infinitive, be it behind a heading: "réseaux : installer un commutateur". */
    boolean isVerbal() {
        if (FrenchInfinitive.opens(folded)) {
            return true;
        }
        int colon = folded.indexOf(": ");
        return colon >= 0 && FrenchInfinitive.opens(folded.substring(colon + 2));
    }

    /** Its words alone, for comparison. */
    String key() {
        return Words.key(folded);
    }
}
