package fr.rncp.rules.catalogue.pathways;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.SentencePart;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** ACC-011: since 23 December 2022, the law requires no minimum of experience for VAE. */
final class ExperienceMinimum {

    static final LocalDate ENDED = LocalDate.of(2022, 12, 23);

    private static final WordPatterns VAE = WordPatterns.of(
            "\\bvae\\b", "validation des acquis", "par (?:la voie de )?l'experience", "\\bvalider (?:ses|les) acquis");

    private static final WordPatterns CANDIDATE =
            WordPatterns.atWordStart("candidate?s?\\b", "postulante?s?\\b", "recevab");

    private static final String NUMBER = "(?:une?|deux|trois|quatre|cinq|six|[1-9])";

    private static final String YEARS = "(?:" + NUMBER + "(?: \\([0-9]\\))? (?:an|annee)s?\\b"
            + "|(?:[0-9]{1,2}|douze|dix-huit|vingt-quatre|trente-six) mois\\b|[1-9] ?[0-9]{3} ?(?:h|heures)\\b)";

    private static final String PRACTICE = "\\b(?:experience|activites?|exercice|pratique|anciennete)\\b";

    private static final GuardedPattern DURATION = GuardedPattern.of(
            List.of(
                    "experience",
                    "activite",
                    "exerc",
                    "pratiqu",
                    "anciennete",
                    "occupe",
                    "travaille",
                    "minimum",
                    "moins"),
            "\\b" + YEARS + "[^:]{0,60}?" + PRACTICE
                    + "|\\b(?:experience|activites?)\\b[^:]{0,60}?\\b(?:d'|de |moins |a )" + NUMBER
                    + "(?: \\([0-9]\\))? (?:an|annee)s?\\b"
                    + "|\\bexperience [^:]{0,30}?\\b(?:d'|de |moins )" + YEARS
                    + "|\\b" + YEARS
                    + " (?:au )?(?:minimum|moins)\\b[^:]{0,20}?\\b(?:fonction|metier|poste|emploi|secteur|domaine)\\b"
                    + "|\\b(?:avoir|ayant|ont|a|aient|ait) (?:[a-z]{2,14} )?(?:exerce|occupe|travaille|pratique)\\b[^:]{0,60}?\\b"
                    + YEARS);

    private static final Pattern DEMAND = Pattern.compile("justifi|\\bau"
            + " moins\\b|minim|\\bdoi(?:t|vent)\\b|requis|exig|necessit|\\bavoir\\b|\\bposseder\\b|\\bdisposer\\b|recevab|condition|\\bapres\\b|sous"
            + " reserve|accessible|suppose|demande|reserve|\\bouverte? aux?\\b|s'adresse|\\bconcerne\\b|\\bfaut\\b|\\bimpose"
            + "|(?:\\bvae|validation des acquis[^:]{0,40}) ?:");

    /** Words for members of a jury, whose experience is another matter, and words that deny a minimum. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\bjury|\\bjures?\\b|\\bmembres?\\b|evaluateur|\\bprofessionnels\\b|\\bprofessionnel(?:le)? (?:ayant|justifi)|president|\\bsans\\b|aucune?\\b|\\bn'|\\bne\\b|\\bni\\b|\\bplus"
                    + " besoin|supprim|quelle que soit|dispens|derniere?s? annees");

    /** "Hors VAE", "sauf pour les candidats à la VAE": the minimum is one for the other candidates. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\bou (?:bien )?(?:acceder |entrer |candidater |etre admis )?(?:par|en|via) (?:la )?vae\\b|\\b(?:hors|en dehors|sauf|excepte\\w{0,2}|hormis|exception|autres?|a part)\\b[^:]{0,40}\\b(?:vae\\b|acquis\\b|l'experience\\b)");

    private ExperienceMinimum() {}

    static Outcome isNotRequired(SheetCheck check) {
        OutcomeBuilder outcome = check.outcome();
        judge(
                check,
                outcome,
                SheetPointers.PREREQUISITES_ENTRY,
                check.sheet().prerequisites().entry(),
                false);
        judge(
                check,
                outcome,
                SheetPointers.PREREQUISITES_CERTIFICATION,
                check.sheet().prerequisites().certification(),
                false);
        List<AccessPathway> rows = check.sheet().accessPathways();
        check.positions(rows)
                .filter(i -> rows.get(i).pathway() == Pathway.EXPERIENCE
                        && !rows.get(i).available().isNo())
                .forEach(i ->
                        judge(check, outcome, Juries.pointer(i), rows.get(i).jury(), true));
        return outcome.build();
    }

    private static void judge(
            SheetCheck check, OutcomeBuilder outcome, SheetPointer pointer, Prose text, boolean ofExperience) {
        if (text.isEmpty()) {
            return;
        }
        FoldedText folded = check.foldedText(text.text());
        List<SentencePart> parts =
                isOfCandidates(folded, 0, folded.length(), ofExperience) ? SentencePart.of(folded) : List.of();
        Optional<SentencePart> part = parts.stream()
                .filter(some ->
                        isOfCandidates(folded, some.from(), some.to(), ofExperience) && requiresYears(some.words()))
                .findFirst();
        part.ifPresentOrElse(some -> outcome.found(finding(check, pointer).showing(some.excerpt())), outcome::passed);
    }

    /** Checks whether a part of a text is about candidates of the pathway by experience. */
    private static boolean isOfCandidates(FoldedText text, int from, int to, boolean ofExperience) {
        return VAE.matchIn(text, from, to) || (ofExperience && CANDIDATE.matchIn(text, from, to));
    }

    private static boolean requiresYears(String words) {
        return DURATION.matcher(words).find()
                && DEMAND.matcher(words).find()
                && !OTHERWISE.matcher(words).find()
                && !OF_OTHERS.matcher(words).find();
    }

    /** A sheet that was registered under the old law repeats it: this is an information for today's candidates. */
    private static Finding finding(SheetCheck check, SheetPointer pointer) {
        boolean later = check.sheet()
                .registration()
                .startDate()
                .filter(day -> !day.isBefore(ENDED))
                .isPresent();
        return check.finding(pointer).withSeverity(later ? Severity.WARNING : Severity.INFO);
    }
}
