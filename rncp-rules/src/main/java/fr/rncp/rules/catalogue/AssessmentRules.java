package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.model.Pathway;
import fr.rncp.model.Prose;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** EVA: assessment methods. */
final class AssessmentRules {

    static final String GENERAL = "/description/assessment";

    private static final List<SheetPointer> PLACES =
            List.of(new SheetPointer(GENERAL), new SheetPointer(Blocks.ASSESSMENTS));

    private static final RuleSource RECOMMENDATIONS =
            Sources.doctrine("France compétences, préconisations en matière d'évaluation, octobre 2021");

    /** What puts a candidate to work, as against questions alone. Many words, since the finding is that there is none. */
    private static final WordPatterns SITUATION = WordPatterns.of(
            "situation",
            "projet",
            "\\bcas\\b",
            "soutenance",
            "soutenu",
            "oral",
            "product",
            "produi",
            "realis",
            "pratique",
            "simul",
            "jeu de role",
            "jeux de role",
            "demonstration",
            "geste",
            "livrable",
            "rapport",
            "memoire",
            "dossier",
            "presentation",
            "presente",
            "maquette",
            "chantier",
            "stage",
            "terrain",
            "experience",
            "atelier",
            "chef-d'oeuvre",
            "conception",
            "redaction",
            "rediger",
            "portfolio",
            "mission",
            "execution",
            "epreuve",
            "audition",
            "concert");

    private static final Pattern TRAINEES = Pattern.compile(
            "\\b(?:stagiaires?|apprentis?|apprenants?|alternants?|etudiants?|eleves)\\b"
                    + "|\\ben formation\\b|parcours (?:continu )?de formation|issus? (?:de|d'un[e]?) (?:la )?(?:formation|parcours)");

    private static final Pattern EXPERIENCE = Pattern.compile("\\bvae\\b|experience");

    private static final Pattern ALL_PATHWAYS = Pattern.compile(
            "(?:toutes? les?|chaque|quelles? que soi(?:t|ent) l(?:a|es)|toute|l'ensemble des|differentes) (?:candidats?|voies?|modalites? d'acces)"
                    + "|tous les candidats|tout candidat|chaque candidat|l'ensemble des candidats|voies? d'acces");

    private static final Set<Pathway> TRAINING = Set.of(
            Pathway.STUDENT_STATUS,
            Pathway.APPRENTICESHIP,
            Pathway.CONTINUING_TRAINING,
            Pathway.PROFESSIONALISATION_CONTRACT);

    private AssessmentRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("EVA-001", Severity.ERROR, Sources.labour("L6113-1"), Sources.labour("R6113-9, I, 7°"))
                        .reads(Blocks.ASSESSMENTS, Blocks.CODES)
                        .only(Scope.RNCP)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(AssessmentRules::everyBlockIsAssessed),
                rule("EVA-002", Severity.INFO, Sources.labour("R6113-9, I, 7°"))
                        .reads(Blocks.ASSESSMENTS)
                        .check(AssessmentRules::methodsAreSpecific),
                rule("EVA-003", Severity.INFO, Sources.OBSERVED)
                        .reads(GENERAL, Blocks.ASSESSMENTS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(AssessmentRules::announcedListsAreThere),
                rule("EVA-004", Severity.INFO, RECOMMENDATIONS)
                        .reads(GENERAL, Blocks.ASSESSMENTS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(AssessmentRules::someMethodIsSituation),
                rule("EVA-005", Severity.WARNING, Sources.labour("L6113-1"))
                        .reads(GENERAL)
                        .check(x -> Examination.violatedIf(
                                !isStated(x.sheet().description().assessment()), x.finding(GENERAL))),
                rule("EVA-006", Severity.INFO, Sources.HOUSE)
                        .reads(GENERAL, "/accessPathways/*/pathway", "/accessPathways/*/available")
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(AssessmentRules::openPathwaysAreNamed));
    }

    private static boolean isStated(Prose text) {
        return !text.isEmpty() && !text.statesAbsence();
    }

    /** Older sheets were registered before blocks had to be assessed: a warning. */
    private static Outcome everyBlockIsAssessed(Examination x) {
        Severity severity =
                x.sheet().number().number() >= Blocks.FIRST_SHEET_UNDER_LAW ? Severity.ERROR : Severity.WARNING;
        return Blocks.of(x).isEmpty()
                ? Blocks.nothingToJudge(x)
                : Examination.judge(Blocks.positions(x)
                        .filter(i -> !isStated(Blocks.of(x).get(i).assessment()))
                        .mapToObj(i -> x.finding(Blocks.pointer(i, "assessment"), Blocks.name(x, i))
                                .withSeverity(severity)));
    }

    private static Outcome methodsAreSpecific(Examination x) {
        List<Prose> stated = Blocks.stream(x)
                .map(SkillBlock::assessment)
                .filter(AssessmentRules::isStated)
                .toList();
        if (stated.size() < 2) {
            return Examination.nothingToJudge();
        }
        boolean same = stated.size() == Blocks.of(x).size() && haveSameWords(x, stated);
        Finding finding = x.finding(Blocks.ALL, Argument.number("count", stated.size()));
        return Examination.violatedIf(
                same,
                Examination.showing(finding, Blocks.of(x).get(0).assessment().text()));
    }

    private static boolean haveSameWords(Examination x, List<Prose> texts) {
        String first = x.folded(texts.get(0));
        return texts.stream().skip(1).allMatch(text -> Words.areSame(first, x.folded(text)));
    }

    private static Outcome announcedListsAreThere(Examination x) {
        Stream<Finding> general = emptyLists(x, GENERAL, x.sheet().description().assessment());
        Stream<Finding> ofBlocks = Blocks.positions(x)
                .boxed()
                .flatMap(i -> emptyLists(
                        x, Blocks.pointer(i, "assessment"), Blocks.of(x).get(i).assessment()));
        return Examination.judge(Stream.concat(general, ofBlocks));
    }

    private static Stream<Finding> emptyLists(Examination x, String pointer, Prose text) {
        return AnnouncedLists.missing(x.facts(), text).stream()
                .map(words -> Examination.showing(x.finding(pointer), words));
    }

    private static Outcome someMethodIsSituation(Examination x) {
        List<Prose> texts = Stream.concat(
                        Stream.of(x.sheet().description().assessment()),
                        Blocks.stream(x).map(SkillBlock::assessment))
                .filter(AssessmentRules::isStated)
                .toList();
        if (texts.stream().anyMatch(text -> SITUATION.matchIn(x.foldedText(text.text())))) {
            return Examination.judge(Stream.empty());
        }
        List<SheetPointer> lost = x.facts().lost(PLACES);
        if (!lost.isEmpty()) {
            return new Outcome.Undetermined(lost);
        }
        return texts.isEmpty()
                ? Examination.nothingToJudge()
                : Examination.judge(Stream.of(x.finding(Blocks.of(x).isEmpty() ? GENERAL : Blocks.ALL)));
    }

    /** A text that speaks of no candidate in particular, or of all, speaks of every pathway. */
    private static Outcome openPathwaysAreNamed(Examination x) {
        Prose assessment = x.sheet().description().assessment();
        if (x.facts().lost(GENERAL)) {
            return Examination.undetermined(GENERAL);
        }
        String text = x.folded(assessment);
        boolean trainees = TRAINEES.matcher(text).find();
        boolean experience = EXPERIENCE.matcher(text).find();
        if (trainees == experience || ALL_PATHWAYS.matcher(text).find()) {
            return assessment.isEmpty() ? Examination.nothingToJudge() : Examination.judge(Stream.empty());
        }
        return trainees
                ? unlessClosed(x, Set.of(Pathway.EXPERIENCE), x.finding(GENERAL))
                : unlessClosed(x, TRAINING, x.variant("training", GENERAL));
    }

    private static Outcome unlessClosed(Examination x, Set<Pathway> pathways, Finding finding) {
        Set<Answer> answers = x.sheet().accessPathways().stream()
                .filter(pathway -> pathways.contains(pathway.pathway()))
                .map(AccessPathway::available)
                .collect(Collectors.toSet());
        if (answers.contains(Answer.YES)) {
            return Examination.judge(Stream.of(finding));
        }
        return answers.contains(Answer.UNKNOWN) || answers.isEmpty()
                ? Examination.undetermined("/accessPathways/*/available")
                : Examination.judge(Stream.empty());
    }
}
