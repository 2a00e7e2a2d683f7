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

/** Lists that a text announces by a colon and does not give: only where nothing, or too little, can be the list. */
final class AnnouncedLists {

    /** "2 phases successives :" */
    private static final Pattern NUMBER_OF_PARTS =
            Pattern.compile("\\b(" + FrenchNumbers.PATTERN + ") [a-z]{3,20}s(?: [a-z]{3,20}){0,2} ?:");

    /** With the space before the colon. */
    private static final int WORDS_OF_AN_ANNOUNCEMENT = 5;

    /** What parts may be parted by. */
    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("[.;,:\\n]| (?:et|ou|puis|ensuite|suivie?|-|–|•) |[0-9a-z]\\)");

    private static final Pattern LETTERS = Pattern.compile("[a-z]");
    /** Larger numbers before a colon count something else: "30 minutes :". */
    private static final int MOST_PARTS = 10;

    private static final int LONGEST_EXCERPT = 80;

    private AnnouncedLists() {}

    /** The words that announce what is missing. */
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
     * Between two items stand blanks and bullets, of which "o" is one: without this, no numbered item ends on a colon
     * right before another one.
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

    /** Looks at the few words before each colon only: to look everywhere would take a hundred times as long. */
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

    /** Where the words begin, no more of them than an announcement may have, that nothing parts from the colon. */
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

    /** "1. … :" right before "2. …". */
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

    /** Fewer pieces than announced parts up to the end of the text; none at all is another case. */
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
