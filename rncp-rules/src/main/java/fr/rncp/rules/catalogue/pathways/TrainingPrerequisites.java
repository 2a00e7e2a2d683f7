package fr.rncp.rules.catalogue.pathways;

import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.SheetCheck;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** ACC-008: an individual applicant needs no training, so no prerequisite may require it. */
final class TrainingPrerequisites {

    /**
     * Words by which a prerequisite requires the training of this certification: "avoir suivi la formation". "Une
     * formation" may be a different one, and whatever is needed "pour suivre la formation" is required of those who
     * enter it.
     */
    private static final Pattern TRAINING_ASKED = Pattern.compile(
            "avoir (?:suivi|effectue|accompli|participe a) (?:(?:l'integralite|la totalite|l'ensemble) (?:de la|du) |la |le )"
                    + "(?:formation|parcours|cursus)\\b");

    /** Words before them that negate them: "sans avoir suivi la formation". */
    private static final Pattern NOT_ASKED = Pattern.compile("\\b(?:sans|pas|non|aucun|aucune|dispens\\w*)\\b");

    private static final int WORDS_BEFORE = 40;

    private TrainingPrerequisites() {}

    static Outcome individualsNeedNoTraining(SheetCheck check) {
        Answer individuals = PathwayRules.answer(check, Pathway.INDIVIDUAL_APPLICATION);
        if (individuals.isNo()) {
            return check.nothingToJudge();
        }
        SheetPointer pointer = PathwayRules.pointer(check, Pathway.INDIVIDUAL_APPLICATION);
        if (!individuals.isKnown() || check.hasInferred(pointer)) {
            return check.undetermined(pointer);
        }
        OutcomeBuilder outcome = check.outcome();
        judgePrerequisite(
                check,
                outcome,
                SheetPointers.PREREQUISITES_ENTRY,
                check.sheet().prerequisites().entry());
        judgePrerequisite(
                check,
                outcome,
                SheetPointers.PREREQUISITES_CERTIFICATION,
                check.sheet().prerequisites().certification());
        return outcome.build();
    }

    private static void judgePrerequisite(SheetCheck check, OutcomeBuilder outcome, SheetPointer pointer, Prose text) {
        if (text.isEmpty() && check.hasLost(pointer)) {
            outcome.unknown(pointer);
        }
        String words = check.folded(text);
        Optional<MatchResult> asked = TRAINING_ASKED
                .matcher(words)
                .results()
                .filter(found -> !isTurnedRound(words, found.start()))
                .findFirst();
        if (asked.isPresent()) {
            outcome.found(check.finding(pointer).showing(asked.get().group()));
        } else if (!text.isEmpty()) {
            outcome.passed();
        }
    }

    private static boolean isTurnedRound(String words, int place) {
        return NOT_ASKED
                .matcher(words.substring(Math.max(0, place - WORDS_BEFORE), place))
                .find();
    }
}
