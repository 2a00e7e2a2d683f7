package fr.rncp.rules.reading.title;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import java.util.List;

/** What the title of a block says about who takes it. Rules and award proposals read titles by the same patterns. */
public final class BlockTitles {

    private static final WordPatterns MARKER =
            WordPatterns.atWordStart("option", "facultati", "specialite", "au choix", "parcours");

    private static final WordPatterns OPTIONAL = WordPatterns.atWordStart("facultati(?:f|ve)s?\\b");
    private static final WordPatterns MARK = WordPatterns.atWordStart(
            "option(?! de\\b| d')\\b", "optionnel(?:le)?s?\\b", "facultati(?:f|ve)s?\\b", "au choix\\b");

    /** The word has other meanings too: it counts where it opens the title, a parenthesis or a part behind a dash. */
    private static final GuardedPattern SPECIALITY =
            GuardedPattern.of(List.of("speciali"), "(?:^|\\(|[-–:] ?)(?:bloc de )?speciali(?:te|sation)\\b");

    /**
     * An option by name, one of several: "(option communication)". An optional block is left to each candidate and
     * groups with nothing.
     */
    private static final WordPatterns ELECTIVE = WordPatterns.atWordStart("option\\b", "au choix\\b");

    private BlockTitles() {}

    /** Whether a title says, in any of the ways that titles do, that not every candidate takes its block. */
    public static boolean isMarked(FoldedText title) {
        return MARK.matchIn(title) || SPECIALITY.matcher(title.toString()).find();
    }

    /** Whether a title calls its block optional (<i>facultatif</i>). */
    public static boolean isOptional(FoldedText title) {
        return OPTIONAL.matchIn(title);
    }

    /**
     * Whether a title names its block an option, one of several; of a marked one, since "option" is also a word like
     * others.
     */
    public static boolean isElective(FoldedText title) {
        return ELECTIVE.matchIn(title);
    }

    /** Checks whether a title names its block optional or an option in any words, be they part of a longer one. */
    public static boolean mayBeLeftOut(FoldedText title) {
        return title.toString().contains("facultati") || isElective(title);
    }

    /** Whether a title may mean a block for some candidates only. */
    public static boolean isNamed(FoldedText title) {
        return MARKER.matchIn(title);
    }
}
