package fr.rncp.model.jury;

import fr.rncp.model.text.GuardedPattern;
import java.util.List;

/** Texts whose chair is not one of the members that are counted: "outre son président, le jury compte deux membres". */
final class SeparateChair {

    /** The words of which one occurs in each of the forms. */
    private static final List<String> WORDS = List.of(
            "autour d",
            "outre ",
            "ailleurs",
            "siegent",
            " aussi",
            "galement",
            "assist",
            "accompagn",
            "entour",
            "complet");

    private static final String HELPED = "(?:(?:assist|accompagn|entour|complet)ee? (?:de\\b|d'|par))";

    private static final List<String> FORMS = List.of(
            "autour d(?:u |'une? )presidente?\\b",
            "autour d(?:u|e|') ?[^.\\n]{0,60}? qui (?:le |l'|la )?preside\\b",
            "outre (?:(?:son|le|la) presidente?|ce dernier|cette derniere|celui-ci|celle-ci)\\b",
            "(?:presidee?s? (?:[a-z]{5,20} )?par |sous la presidence d)[^.\\n]{0,150}?\\b(?:en outre\\b|par ailleurs\\b"
                    + "|(?:siegent|comprend) (?:aussi|egalement)\\b|" + HELPED + ")",
            "preside(?:nte?|nt)?\\b[^.\\n]{0,80}? (?:" + HELPED + "|compose par ailleurs|que completent?\\b)",
            "president du jury\\b[^\\n]{0,150}? completent? (?:le|ce) jury\\b");

    private static final GuardedPattern APART =
            GuardedPattern.ofWords(List.of("presid", "outre ", "autour d"), String.join("|", FORMS));

    /** Longer than the words before the chair, "sous la". */
    private static final int LONGEST_LEAD = 15;

    private SeparateChair() {}

    static boolean isIn(JuryText text, List<FoundRole> roles) {
        return text.chair >= 0
                && WORDS.stream().anyMatch(text.folded::contains)
                && !APART.near(text.folded, LONGEST_LEAD).isEmpty()
                && roles.stream().noneMatch(role -> text.folded.startsWith("president", role.noun()));
    }
}
