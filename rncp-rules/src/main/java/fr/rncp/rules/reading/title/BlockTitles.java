package fr.rncp.rules.reading.title;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import java.util.List;

/** Reads from the title of a block which candidates take it. Rules and award proposals share these patterns. */
public final class BlockTitles {

    private static final WordPatterns MARKER =
            WordPatterns.atWordStart("option", "facultati", "specialite", "au choix", "parcours");

    private static final WordPatterns OPTIONAL = WordPatterns.atWordStart("facultati(?:f|ve)s?\\b");
    private static final WordPatterns MARK = WordPatterns.atWordStart(
            "option(?! de\\b| d')\\b", "optionnel(?:le)?s?\\b", "facultati(?:f|ve)s?\\b", "au choix\\b");

    /**
     * The word has other meanings too. It counts only at the start of the title, of a parenthesis, or of a part behind
     * a dash.
     */
    private static final GuardedPattern SPECIALITY =
            GuardedPattern.of(List.of("speciali"), "(?:^|\\(|[-–:] ?)(?:bloc de )?speciali(?:te|sation)\\b");

    /**
     * A named option, one of several: "(option communication)". An optional block, in contrast, is left to each
     * candidate and does not form a group with others.
     */
    private static final WordPatterns ELECTIVE = WordPatterns.atWordStart("option\\b", "au choix\\b");

    private BlockTitles() {}

    /** Checks whether a title marks its block in any of the usual ways as one that only some candidates take. */
    public static boolean isMarked(FoldedText title) {
        return MARK.matchIn(title) || SPECIALITY.matcher(title.toString()).find();
    }

    /** Checks whether a title calls its block optional (<i>facultatif</i>). */
    public static boolean isOptional(FoldedText title) {
        return OPTIONAL.matchIn(title);
    }

    /**
     * Checks whether a marked title names its block as one of several options. It must be called only for marked
     * titles, because "option" also occurs as an ordinary word.
     */
    public static boolean isElective(FoldedText title) {
        return ELECTIVE.matchIn(title);
    }

    /** Checks whether a title contains a word for optional or option, even as a part of a longer word. */
    public static boolean mayBeLeftOut(FoldedText title) {
        return title.toString().contains("facultati") || isElective(title);
    }

    /** Checks whether a title may describe a block for some candidates only. */
    public static boolean isNamed(FoldedText title) {
        return MARKER.matchIn(title);
    }
}
