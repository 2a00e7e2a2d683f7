package fr.rncp.rules.catalogue.assessment;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Argument;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SentencePart;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.WordKey;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules EVA, on assessment methods. */
public final class AssessmentRules {

    private static final List<SheetPointer> PLACES =
            List.of(SheetPointers.DESCRIPTION_ASSESSMENT, SheetPointers.BLOCKS_ASSESSMENT);

    private static final RuleSource RECOMMENDATIONS =
            RuleSources.doctrine("France compétences, préconisations en matière d’évaluation, octobre 2021");

    /**
     * Words for assessments that put a candidate to work, as opposed to questions alone. There are many, because the
     * finding is that none of them occurs.
     */
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
            "concert",
            "reel",
            "observ",
            "effectu",
            "manipul",
            "exercice");

    private static final Pattern TRAINEES = Pattern.compile(
            "\\b(?:stagiaires?|apprentis?|apprenants?|alternants?|etudiants?|eleves)\\b|\\ben formation\\b|parcours"
                    + " (?:continu )?de formation|issus? (?:de|d'un[e]?) (?:la )?(?:formation|parcours)");

    private static final Pattern EXPERIENCE = Pattern.compile("\\bvae\\b|experience");

    private static final Pattern ALL_PATHWAYS = Pattern.compile(
            "(?:toutes? les?|chaque|quelles? que soi(?:t|ent) l(?:a|es)|toute|l'ensemble des|differentes)"
                    + " (?:candidats?|voies?|modalites? d'acces)|tous les candidats|tout candidat|chaque"
                    + " candidat|l'ensemble des candidats|voies? d'acces");

    private static final Set<Pathway> TRAINING = Set.of(
            Pathway.STUDENT_STATUS,
            Pathway.APPRENTICESHIP,
            Pathway.CONTINUING_TRAINING,
            Pathway.PROFESSIONALISATION_CONTRACT);

    private AssessmentRules() {}

    public static List<CatalogueRule> rules() {
        return List.of(
                rule("EVA-001", Severity.ERROR, RuleSources.labour("L6113-1"))
                        .citing(RuleSources.rncpOnRequest("R6113-9, I, 7°"))
                        .reads(SheetPointers.BLOCKS_ASSESSMENT, SheetPointers.BLOCKS_CODE)
                        .only(RuleScope.RNCP)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(AssessmentRules::everyBlockIsAssessed),
                rule("EVA-002", Severity.INFO, RuleSources.rncpOnRequest("R6113-9, I, 7°"))
                        .reads(SheetPointers.BLOCKS_ASSESSMENT)
                        .check(AssessmentRules::methodsAreSpecific),
                rule("EVA-003", Severity.INFO, RuleSources.OBSERVED)
                        .reads(SheetPointers.DESCRIPTION_ASSESSMENT, SheetPointers.BLOCKS_ASSESSMENT)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(AssessmentRules::announcedListsAreThere),
                rule("EVA-004", Severity.INFO, RECOMMENDATIONS)
                        .reads(SheetPointers.DESCRIPTION_ASSESSMENT, SheetPointers.BLOCKS_ASSESSMENT)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(AssessmentRules::someMethodIsSituation),
                rule(
                                "EVA-005",
                                Severity.WARNING,
                                RuleSources.rncp("L6113-1"),
                                RuleSources.rsOnRequest("R6113-11, I, 2°"))
                        .reads(SheetPointers.DESCRIPTION_ASSESSMENT)
                        .check(check -> check.violatedIf(
                                !isStated(check, check.sheet().description().assessment()),
                                check.finding(SheetPointers.DESCRIPTION_ASSESSMENT))),
                rule("EVA-006", Severity.INFO, RuleSources.HOUSE)
                        .reads(
                                SheetPointers.DESCRIPTION_ASSESSMENT,
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(AssessmentRules::openPathwaysAreNamed),
                rule("EVA-007", Severity.WARNING, RECOMMENDATIONS)
                        .citing(RuleSources.rncp("L6113-1"))
                        .reads(PLACES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> eachText(check, AttendanceAsAssessment::in)),
                rule("EVA-008", Severity.WARNING, RuleSources.LOGIC)
                        .reads(PLACES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> eachText(check, StatedDurations::in)));
    }

    /** Checks whether a text describes something: not only its absence, its place or its duration. */
    private static boolean isStated(SheetCheck check, Prose text) {
        return check.facts().isStated(text) && !StatedDurations.areAlone(check.foldedText(text.text()));
    }

    private static Outcome eachText(SheetCheck check, TextCheck reading) {
        Prose general = check.sheet().description().assessment();
        if (general.isEmpty() && SheetBlocks.of(check).isEmpty()) {
            return check.nothingToJudge();
        }
        Stream<Finding> ofBlocks = SheetBlocks.positions(check)
                .boxed()
                .flatMap(i -> reading.in(
                        check,
                        SheetPointers.BLOCKS_ASSESSMENT.at(i),
                        SheetBlocks.of(check).get(i).assessment()));
        return check.violatedBy(
                Stream.concat(reading.in(check, SheetPointers.DESCRIPTION_ASSESSMENT, general), ofBlocks));
    }

    /** A check of one text on assessment. */
    private interface TextCheck {
        Stream<Finding> in(SheetCheck check, SheetPointer pointer, Prose text);
    }

    /** Sheets registered before every block had to be assessed get a warning. */
    private static Outcome everyBlockIsAssessed(SheetCheck check) {
        Severity severity = check.sheet().number().number() >= SheetBlocks.FIRST_SHEET_UNDER_LAW
                ? Severity.ERROR
                : Severity.WARNING;
        return SheetBlocks.of(check).isEmpty()
                ? SheetBlocks.nothingToJudge(check)
                : check.violatedBy(SheetBlocks.positions(check)
                        .filter(i ->
                                !isStated(check, SheetBlocks.of(check).get(i).assessment()))
                        .mapToObj(i -> check.finding(SheetPointers.BLOCKS_ASSESSMENT.at(i), SheetBlocks.name(check, i))
                                .withSeverity(severity)));
    }

    private static Outcome methodsAreSpecific(SheetCheck check) {
        List<Prose> stated = SheetBlocks.stream(check)
                .map(SkillBlock::assessment)
                .filter(text -> isStated(check, text))
                .toList();
        if (stated.size() < 2) {
            return check.nothingToJudge();
        }
        boolean same = stated.size() == SheetBlocks.of(check).size() && haveSameWords(check, stated);
        Finding finding = check.finding(SheetPointers.BLOCKS, Argument.number("count", stated.size()));
        return check.violatedIf(
                same, finding.showing(SheetBlocks.of(check).get(0).assessment().text()));
    }

    private static boolean haveSameWords(SheetCheck check, List<Prose> texts) {
        return texts.stream()
                        .map(text -> WordKey.of(check.folded(text)))
                        .distinct()
                        .count()
                == 1;
    }

    private static Outcome announcedListsAreThere(SheetCheck check) {
        Stream<Finding> general = emptyLists(
                check,
                SheetPointers.DESCRIPTION_ASSESSMENT,
                check.sheet().description().assessment());
        Stream<Finding> ofBlocks = SheetBlocks.positions(check)
                .boxed()
                .flatMap(i -> emptyLists(
                        check,
                        SheetPointers.BLOCKS_ASSESSMENT.at(i),
                        SheetBlocks.of(check).get(i).assessment()));
        return check.violatedBy(Stream.concat(general, ofBlocks));
    }

    private static Stream<Finding> emptyLists(SheetCheck check, SheetPointer pointer, Prose text) {
        return AnnouncedLists.missing(check.facts(), text).stream()
                .map(words -> check.finding(pointer).showing(words));
    }

    private static Outcome someMethodIsSituation(SheetCheck check) {
        List<Prose> texts = Stream.concat(
                        Stream.of(check.sheet().description().assessment()),
                        SheetBlocks.stream(check).map(SkillBlock::assessment))
                .filter(text -> isStated(check, text))
                .toList();
        if (texts.stream().anyMatch(text -> SITUATION.matchIn(check.foldedText(text.text())))) {
            return check.passed();
        }
        if (everyBlockIsDescribed(check)) {
            return check.violatedBy(check.variant("blocks", SheetPointers.BLOCKS));
        }
        List<SheetPointer> lost = check.lost(PLACES);
        if (!lost.isEmpty()) {
            return check.undetermined(lost);
        }
        return texts.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(Stream.of(check.finding(
                        SheetBlocks.of(check).isEmpty()
                                ? SheetPointers.DESCRIPTION_ASSESSMENT
                                : SheetPointers.BLOCKS)));
    }

    /** If every block describes its assessment, a general text that the source has lost need not matter. */
    private static boolean everyBlockIsDescribed(SheetCheck check) {
        return !SheetBlocks.of(check).isEmpty()
                && check.lost(List.of(SheetPointers.BLOCKS_ASSESSMENT)).isEmpty()
                && check.hasLost(SheetPointers.DESCRIPTION_ASSESSMENT)
                && SheetBlocks.stream(check).allMatch(block -> isStated(check, block.assessment()));
    }

    /** A text that mentions no candidates in particular, or all of them, covers every pathway. */
    private static Outcome openPathwaysAreNamed(SheetCheck check) {
        Prose assessment = check.sheet().description().assessment();
        if (check.hasLost(SheetPointers.DESCRIPTION_ASSESSMENT)) {
            return check.undetermined(SheetPointers.DESCRIPTION_ASSESSMENT);
        }
        String text = check.folded(assessment);
        boolean trainees = TRAINEES.matcher(text).find();
        boolean experience = EXPERIENCE.matcher(text).find();
        if (trainees == experience
                || ALL_PATHWAYS.matcher(text).find()
                || (experience && describesOthers(check.foldedText(assessment.text())))) {
            return assessment.isEmpty() ? check.nothingToJudge() : check.passed();
        }
        return trainees
                ? unlessClosed(check, Set.of(Pathway.EXPERIENCE), check.finding(SheetPointers.DESCRIPTION_ASSESSMENT))
                : unlessClosed(check, TRAINING, check.variant("training", SheetPointers.DESCRIPTION_ASSESSMENT));
    }

    /** Checks for assessments in a sentence that is not about experience: they are those of everyone else. */
    private static boolean describesOthers(FoldedText text) {
        return SentencePart.of(text).stream()
                .anyMatch(part -> SITUATION.matchIn(text, part.from(), part.to())
                        && !EXPERIENCE.matcher(part.words()).find());
    }

    private static Outcome unlessClosed(SheetCheck check, Set<Pathway> pathways, Finding finding) {
        List<AccessPathway> stated = check.sheet().accessPathways().stream()
                .filter(pathway -> pathways.contains(pathway.pathway()))
                .toList();
        Answer someIsOpen = stated.stream().map(AccessPathway::available).reduce(Answer.NO, Answer::or);
        if (someIsOpen.isYes()) {
            return check.violatedBy(finding);
        }
        return stated.isEmpty() || !someIsOpen.isKnown()
                ? check.undetermined(SheetPointers.ACCESS_PATHWAYS_AVAILABLE)
                : check.passed();
    }
}
