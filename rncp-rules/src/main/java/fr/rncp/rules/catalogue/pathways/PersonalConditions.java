package fr.rncp.rules.catalogue.pathways;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.SentencePart;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * ACC-012: a prerequisite may not exclude candidates by a maximum age or by their nationality. Minimum ages pass, since
 * many of them are legal: driving, dangerous work, alcohol.
 */
final class PersonalConditions {

    private static final Pattern NATIONALITY =
            Pattern.compile("\\bnationalite (?:francaise|europeenne|d'un (?:etat|pays))|\\betre (?:citoyen"
                    + " )?francais(?:e|\\(e\\))?\\b(?! de )|\\bressortissante?s?(?:\\(e\\))? (?:francais|de l'union|de"
                    + " l'ue\\b|d'un (?:etat|pays))"
                    + "|(?:\\betre |\\b(?:exclusivement|uniquement|reserve\\w{0,2})(?: aux? | pour les? )?|\\bseuls? les )"
                    + "citoyen(?:ne|\\(ne\\))?s? (?:francais|europeen|de l'union|de l'ue\\b|d'un (?:etat|pays))"
                    + "|\\bcartes? (?:nationales? )?d'identite francaises?\\b");

    private static final String AGE = "(?:[1-9][0-9]|dix-huit|vingt|trente|quarante|cinquante|soixante)"
            + "(?:[- ](?:et[- ])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?";

    private static final String YEARS =
            AGE + " ans\\b(?! (?:d'|de )(?:experience|anciennete|activite|pratique|exercice|metier))";

    private static final String AT_MOST = "(?:au plus|au maximum|maximum|maxi?\\b|a l'entree au plus|ou moins)";

    private static final Pattern MAXIMUM_AGE = Pattern.compile("\\b(?:moins de|jusqu'a|pas plus de) " + YEARS
            + "|\\b" + YEARS + "(?: revolus?)? " + AT_MOST
            + "|\\b(?:avoir|age\\w*(?:\\(e\\))?)(?: de)? (?:au plus|au maximum|maximum)(?: de)? " + YEARS
            + "|(?:^ *|\\bages? ?:? ?|\\bagee?s?(?:\\(e\\))? |\\bjeunes? |\\bpublic |\\bcandidats? )(?:de )?[1-9][0-9] ?(?:a|-|–|et) ?[1-9][0-9] ans\\b"
            + "(?! (?:d'|de )(?:experience|anciennete|activite|pratique|exercice|metier))|\\bentre " + AGE
            + " (?:ans )?et " + YEARS
            + "|\\bagee?s?(?:\\(e\\))? de [0-9]{2} a [0-9]{2} ans\\b");

    private static final Pattern AGE_LIMIT = Pattern.compile("\\bage (?:maximum|maximal|limite)\\b|\\blimite d'age\\b");

    /** A negation that only sets the greatest age. */
    private static final Pattern NOT_OLDER = Pattern.compile(
            "\\b(?:ne pas (?:avoir (?:plus de |depasse )|etre agee? de plus de |depasser )|ne doit pas (?:avoir plus de |depasser )|n'avoir pas plus de )(?=[a-z0-9])");

    /**
     * Other negations that set a greatest age: "plus possible après 40 ans", "aucune candidature au-delà de 40 ans".
     */
    private static final Pattern TOO_OLD = Pattern.compile(
            "\\b(?:n'est|ne sont|n'est donc) plus (?:possible|admise?|acceptee?|ouverte?|accessible|recevable|autorisee?)s?\\b[^,]{0,20}?\\b(?:apres|au-dela de|passe) ("
                    + YEARS
                    + ")|\\b(?:les |aux )plus de ("
                    + YEARS
                    + ") (?:ne (?:sont|peuvent) pas|sont exclue?s?|sont refusee?s?)\\b|\\b(?:interdite?|fermee?|refusee?|inaccessible) aux plus de ("
                    + YEARS
                    + ")|\\baucune? (?:candidature|candidate?|inscription|admission)\\b[^,]{0,40}?\\b(?:apres|au-dela de|passe) ("
                    + YEARS + ")");

    private static final Pattern BIRTHDAY = Pattern.compile(
            "\\b(?:ne pas avoir|ne doi(?:t|vent) pas avoir|n'avoir pas)(?: encore| deja)? (?:fete|atteint|celebre|depasse) (?:son|leur|ses) [a-z0-9-]{2,25} anniversaire\\b"
                    + "|\\b(?:etre )?nee?s?(?:\\(e\\))? (?:apres|a partir du) (?:le )?[0-9]{1,2}(?:er)? [a-z]{3,9} (?:19|20)[0-9]{2}\\b|\\bnee?s? apres (?:19|20)[0-9]{2}\\b");

    /** An age that the law sets for a contract, an aid or a public, or a sentence that denies the condition. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "apprenti|alternance|\\bcontrat|professionnalisation|\\baides?\\b|financ|bourse|tarif|dispens|\\bsans\\b|\\baucune?\\b|\\bn'|\\bne\\b|\\bquel(?:le)?"
                    + " que soi|mineur|autorisation parentale|permis|titre de sejour|date de moins|datant de moins|depuis"
                    + " moins|etrang|distinction|obtenue?s?|experience|anciennete");

    /** Occupations whose law sets such conditions. */
    private static final Pattern REGULATED = Pattern.compile("securite|surete|cnaps|carte"
            + " professionnelle|\\barm(?:e|ee|ees|es)\\b|police|gendarm|militaire|defense|fonction"
            + " publique|concours|douan|penitentiaire|pompier|avocat|notaire|aerien|pilote|marin\\b|maritime|officier|magistrat|habilitation|jeu(?:x)?"
            + " d'argent|casino|detective|recherches privees");

    /** One of these words is in every such condition. */
    private static final WordPatterns WORDS = WordPatterns.of(
            "\\bnationalite",
            "\\bfrancais",
            "\\bressortissant",
            "\\bans\\b",
            "\\bage\\b",
            "\\bcitoyen",
            "\\bidentite",
            "\\banniversaire",
            "\\bnee?s?(?:\\(e\\))? (?:apres|a partir)");

    /** A heading that announces a list is no longer. */
    private static final int LONGEST_HEADING = 200;

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
        FoldedText folded = check.foldedText(text.text());
        List<SentencePart> parts = WORDS.matchIn(folded) ? SentencePart.of(folded) : List.of();
        parts.stream()
                .filter(part -> WORDS.matchIn(part.text(), part.from(), part.to())
                        && isPersonal(part.words())
                        && !isAnnounced(part))
                .findFirst()
                .ifPresentOrElse(part -> report(check, outcome, pointer, part), outcome::passed);
    }

    private static boolean isPersonal(String part) {
        String words = withoutNegations(part);
        return (NATIONALITY.matcher(words).find()
                        || (words.contains(" ans") && MAXIMUM_AGE.matcher(words).find())
                        || AGE_LIMIT.matcher(words).find())
                && !OTHERWISE.matcher(words).find();
    }

    private static String withoutNegations(String part) {
        String words = NOT_OLDER.matcher(part).replaceAll("pas plus de ");
        words = TOO_OLD.matcher(words).replaceAll(found -> "pas plus de " + firstGroup(found));
        return BIRTHDAY.matcher(words).replaceAll("limite d'age");
    }

    private static String firstGroup(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Checks whether the text introduces a list of what the law sets for a contract: "Apprentissage :". */
    private static boolean isAnnounced(SentencePart part) {
        String before = part.text()
                .toString()
                .substring(Math.max(0, part.from() - LONGEST_HEADING), part.from())
                .strip();
        int line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('.')) + 1;
        return before.endsWith(":") && OTHERWISE.matcher(before.substring(line)).find();
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
