package fr.rncp.rules.catalogue.pathways;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.SentencePart;
import fr.rncp.rules.engine.SheetCheck;
import java.util.regex.Pattern;

/**
 * ACC-012: a prerequisite may not exclude candidates by a maximum age or by their nationality. Minimum ages pass, since
 * many of them are legal: driving, dangerous work, alcohol.
 */
final class PersonalConditions {

    private static final Pattern NATIONALITY =
            Pattern.compile("\\bnationalite (?:francaise|europeenne|d'un (?:etat|pays))|\\betre (?:citoyen"
                    + " )?francais(?:e|\\(e\\))?\\b(?! de )|\\bressortissante?s?(?:\\(e\\))? (?:francais|de l'union|de"
                    + " l'ue\\b|d'un (?:etat|pays))");

    private static final Pattern MAXIMUM_AGE = Pattern.compile("\\b(?:moins de|jusqu'a|pas plus de) [0-9]{2} ans\\b"
            + "(?! d'(?:experience|anciennete|activite))|\\bage (?:maximum|maximal|limite)\\b|\\blimite d'age\\b"
            + "|\\bentre [0-9]{2} et [0-9]{2} ans\\b|\\bagee?s?(?:\\(e\\))? de [0-9]{2} a [0-9]{2} ans\\b");

    /** An age that the law sets for a contract, an aid or a public, or a sentence that denies the condition. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "apprenti|alternance|\\bcontrat|professionnalisation|\\baides?\\b|financ|bourse|tarif|dispens|\\bsans\\b|\\baucune?\\b|\\bn'|\\bne\\b|\\bquel(?:le)?"
                    + " que soi|mineur|autorisation parentale|permis|titre de sejour|date de moins|datant de moins|depuis"
                    + " moins|obtenue?s?");

    /** Occupations whose law sets such conditions. */
    private static final Pattern REGULATED = Pattern.compile("securite|surete|cnaps|carte"
            + " professionnelle|\\barm(?:e|ee|ees|es)\\b|police|gendarm|militaire|defense|fonction"
            + " publique|concours|douan|penitentiaire|pompier|avocat|notaire|aerien|pilote|marin\\b|maritime|officier|magistrat|habilitation|jeu(?:x)?"
            + " d'argent|casino|detective|recherches privees");

    private PersonalConditions() {}

    static Outcome areNotRequired(SheetCheck check) {
        OutcomeBuilder outcome = check.outcome();
        judge(
                check,
                outcome,
                SheetPointers.PREREQUISITES_ENTRY,
                check.sheet().prerequisites().entry());
        judge(
                check,
                outcome,
                SheetPointers.PREREQUISITES_CERTIFICATION,
                check.sheet().prerequisites().certification());
        return outcome.build();
    }

    private static void judge(SheetCheck check, OutcomeBuilder outcome, SheetPointer pointer, Prose text) {
        if (text.isEmpty()) {
            return;
        }
        SentencePart.of(check.foldedText(text.text())).stream()
                .filter(part -> isPersonal(part.words()))
                .findFirst()
                .ifPresentOrElse(part -> report(check, outcome, pointer, part), outcome::passed);
    }

    private static boolean isPersonal(String words) {
        return (NATIONALITY.matcher(words).find() || MAXIMUM_AGE.matcher(words).find())
                && !OTHERWISE.matcher(words).find();
    }

    private static void report(SheetCheck check, OutcomeBuilder outcome, SheetPointer pointer, SentencePart part) {
        String title = check.sheet().title().map(check::folded).orElse("");
        if (REGULATED.matcher(title).find()
                || REGULATED.matcher(part.text().toString()).find()) {
            outcome.unknown(pointer);
        } else {
            String variant = NATIONALITY.matcher(part.words()).find() ? "nationality" : "age";
            outcome.found(check.variant(variant, pointer).showing(part.excerpt()));
        }
    }
}
