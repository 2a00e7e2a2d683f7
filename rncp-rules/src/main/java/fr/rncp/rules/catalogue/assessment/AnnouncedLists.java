package fr.rncp.rules.catalogue.assessment;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.Excerpt;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.rules.engine.SheetFacts;
import fr.rncp.rules.engine.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lists that a text announces with a colon but does not contain. Reports only those of which nothing, or too
 * little, can be the list.
 */
final class AnnouncedLists {

    /** For example, "2 phases successives :". */
    private static final Pattern NUMBER_OF_PARTS =
            Pattern.compile("\\b(" + FrenchNumbers.PATTERN + ") [a-z]{3,20}s(?: [a-z]{3,20}){0,2} ?:");

    /** Includes the space before the colon. */
    private static final int WORDS_OF_AN_ANNOUNCEMENT = 5;

    /** Characters and words that may separate parts. */
    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("[.;,:\\n]| (?:et|ou|puis|ensuite|suivie?|-|–|•) |[0-9a-z]\\)");

    private static final Pattern LETTERS = Pattern.compile("[a-z]");
    /** Larger numbers before a colon count something else: "30 minutes :". */
    private static final int MOST_PARTS = 10;

    private static final int LONGEST_EXCERPT = 80;

    private AnnouncedLists() {}

    /** Returns the words that announce each missing list. */
    static List<String> missing(SheetFacts facts, Prose text) {
        String folded = facts.folded(text.text());
        List<String> missing = new ArrayList<>();
        if (folded.strip().endsWith(":")) {
            missing.add(Excerpt.tail(text.text().strip(), LONGEST_EXCERPT));
        }
        if (isNumberBehindColon(folded)) {
            siblings(facts.items(text).items(), missing);
        }
        parts(facts.foldedText(text.text()), missing);
        return missing.stream().distinct().toList();
    }

    /**
     * Checks whether a figure follows a colon, with only blanks and bullets in between ("o" is a bullet). Otherwise no
     * numbered item can end with a colon directly before another one.
     */
    private static boolean isNumberBehindColon(String folded) {
        for (int colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
            int i = colon + 1;
            while (i < folded.length() && isBetweenItems(folded, i)) {
                i++;
            }
            if (i < folded.length() && isFigure(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenItems(String folded, int index) {
        char c = folded.charAt(index);
        boolean bullet = c == 'o' && index + 1 < folded.length() && " \n".indexOf(folded.charAt(index + 1)) >= 0;
        return bullet || !((c >= 'a' && c <= 'z') || isFigure(c) || c == ':');
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Searches only the few words before each colon, because searching the whole text would take a hundred times as
     * long.
     */
    private static void parts(FoldedText text, List<String> missing) {
        String folded = text.toString();
        Matcher announced = NUMBER_OF_PARTS.matcher(folded).useTransparentBounds(true);
        int from = 0;
        for (int colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', from)) {
            announced.region(wordsBefore(folded, from, colon), colon + 1);
            if (announced.find() && arePartsMissing(folded, announced)) {
                missing.add(text.excerpt(announced.start(), announced.end()));
            }
            from = colon + 1;
        }
    }

    /**
     * Returns the start of the words before the colon: at most as many as an announcement has, without punctuation in
     * between.
     */
    private static int wordsBefore(String folded, int from, int colon) {
        int start = colon;
        int spaces = 0;
        while (start > from && isInAnnouncement(folded.charAt(start - 1)) && spaces < WORDS_OF_AN_ANNOUNCEMENT) {
            start--;
            spaces += folded.charAt(start) == ' ' ? 1 : 0;
        }
        return start;
    }

    private static boolean isInAnnouncement(char c) {
        return (c >= 'a' && c <= 'z') || c == ' ' || c == '-' || isFigure(c);
    }

    private static boolean arePartsMissing(String folded, Matcher announced) {
        int parts = FrenchNumbers.value(announced.group(1));
        return parts <= MOST_PARTS && isTooShort(folded, announced.end(), parts);
    }

    /** Finds "1. … :" directly before "2. …". */
    private static void siblings(List<String> items, List<String> missing) {
        for (int i = 0; i + 1 < items.size(); i++) {
            if (items.get(i).indexOf(':') < 0) {
                continue;
            }
            Skill item = Skill.of(items.get(i));
            if (item.folded().endsWith(":") && item.isNumbered() && isNext(item, Skill.of(items.get(i + 1)))) {
                missing.add(Excerpt.tail(items.get(i), LONGEST_EXCERPT));
            }
        }
    }

    private static boolean isNext(Skill item, Skill next) {
        return next.isNumbered() && number(next) == number(item) + 1;
    }

    private static int number(Skill numbered) {
        return Integer.parseInt(numbered.label().replaceAll("[^0-9]", ""));
    }

    /**
     * Checks whether fewer pieces than announced parts follow up to the end of the text. No piece at all is a different
     * case.
     */
    private static boolean isTooShort(String text, int from, int parts) {
        Matcher between = BETWEEN_PARTS.matcher(text);
        int pieces = 0;
        int start = from;
        while (pieces < parts && between.find(start)) {
            pieces += hasLetters(text, start, between.start()) ? 1 : 0;
            start = between.end();
        }
        pieces += hasLetters(text, start, text.length()) ? 1 : 0;
        return pieces > 0 && pieces < parts;
    }

    private static boolean hasLetters(String text, int from, int to) {
        return LETTERS.matcher(text).region(from, to).find();
    }
}
