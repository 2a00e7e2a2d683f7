package fr.rncp.rules.catalogue.pathways;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Argument;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.AwardTypes;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleBasis;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.RunningRegistration;
import fr.rncp.rules.engine.SheetCheck;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules ACC, on access pathways. */
public final class PathwayRules {

    private static final RuleSource DICTIONARY = RuleSources.format(
            "Dictionnaire de données du flux XML\u00a0: «\u00a0par expérience\u00a0», au RS, est hors VAE");
    private static final Set<Pathway> OF_THE_RS =
            EnumSet.complementOf(EnumSet.of(Pathway.APPRENTICESHIP, Pathway.OTHER));
    private static final Set<Pathway> OF_THE_RNCP = EnumSet.complementOf(EnumSet.of(Pathway.OTHER));

    private static final RuleSource EXPERIENCE_LAW =
            RuleSources.law("Loi n° 2022-1598 du 21 décembre 2022, en vigueur le 23/12/2022");
    private static final RuleSource EQUALITY_LAW = RuleSources.law("Loi n° 2008-496 du 27 mai 2008, art. 2");

    /** The law that opens certifications to the validation of experience. */
    static final List<RuleBasis> OPENING =
            List.of(RuleSources.rncpOnRequest("R6113-9, I, 6°"), RuleSources.rncpByLaw("I, 4°"));

    private PathwayRules() {}

    public static List<CatalogueRule> rules() {
        return List.of(
                rule("ACC-001", Severity.ERROR, RuleSources.FEED)
                        .reads(SheetPointers.ACCESS_PATHWAYS_PATHWAY, SheetPointers.ACCESS_PATHWAYS_AVAILABLE)
                        .only(RuleScope.RNCP)
                        .check(PathwayRules::sixAreAnswered),
                rule("ACC-002", Severity.WARNING, RuleSources.LOGIC)
                        .reads(
                                SheetPointers.NUMBER,
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PathwayRules::oneIsOpen),
                rule("ACC-003", Severity.WARNING, OPENING.toArray(RuleBasis[]::new))
                        .reads(SheetPointers.ACCESS_PATHWAYS_PATHWAY, SheetPointers.ACCESS_PATHWAYS_AVAILABLE)
                        .only(RuleScope.RNCP)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PathwayRules::experienceIsOpen),
                rule("ACC-004", Severity.ERROR, RuleSources.labour("L6211-1"))
                        .reads(SheetPointers.ACCESS_PATHWAYS_PATHWAY, SheetPointers.ACCESS_PATHWAYS_AVAILABLE)
                        .only(RuleScope.RS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> isNotOpen(check, Pathway.APPRENTICESHIP)),
                rule("ACC-005", Severity.INFO, RuleSources.labour("L6313-5"), DICTIONARY)
                        .reads(SheetPointers.ACCESS_PATHWAYS_PATHWAY, SheetPointers.ACCESS_PATHWAYS_AVAILABLE)
                        .only(RuleScope.RS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> isNotOpen(check, Pathway.EXPERIENCE)),
                rule("ACC-006", Severity.INFO, RuleSources.labour("L6325-1"), RuleSources.labour("L6314-1"))
                        .reads(
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.CLASSIFICATION_DIPLOMA_TYPE,
                                SheetPointers.TITLE)
                        .only(RuleScope.RS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PathwayRules::contractForCqpOnly),
                rule("ACC-007", Severity.INFO, RuleSources.LOGIC)
                        .reads(RunningRegistration.withStart(
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.STATISTICS_YEAR,
                                SheetPointers.STATISTICS_CERTIFIED_BY_VAE_COUNT))
                        .only(RuleScope.RNCP)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(ExperienceCounts::agree),
                rule("ACC-008", Severity.INFO, RuleSources.LOGIC)
                        .reads(
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.PREREQUISITES_ENTRY,
                                SheetPointers.PREREQUISITES_CERTIFICATION)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TrainingPrerequisites::individualsNeedNoTraining),
                rule("ACC-009", Severity.INFO, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.ACCESS_PATHWAYS_JURY)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(PathwayRules::juryHasAnswer),
                rule("ACC-010", Severity.ERROR, RuleSources.labour("L6211-1"))
                        .citing(RuleSources.rncpOnRequest("L6113-5, II"))
                        .reads(
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.CLASSIFICATION_DIPLOMA_TYPE,
                                SheetPointers.TITLE)
                        .only(RuleScope.RNCP)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PathwayRules::noApprenticeshipForCqp),
                rule("ACC-011", Severity.WARNING, EXPERIENCE_LAW, RuleSources.labour("L6411-1"))
                        .reads(RunningRegistration.withStart(
                                SheetPointers.PREREQUISITES_ENTRY,
                                SheetPointers.PREREQUISITES_CERTIFICATION,
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.ACCESS_PATHWAYS_JURY))
                        .only(RuleScope.RNCP)
                        .inForce(EffectivePeriod.from(EffectivePeriod.ReferenceDate.AS_OF, ExperienceMinimum.ENDED))
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(ExperienceMinimum::isNotRequired),
                // The ages of apprenticeship and of the contract are set by law, and give no finding.
                rule(
                                "ACC-012",
                                Severity.INFO,
                                EQUALITY_LAW,
                                RuleSources.labour("L6222-1"),
                                RuleSources.labour("L6222-2"),
                                RuleSources.labour("L6325-1"))
                        .reads(
                                SheetPointers.PREREQUISITES_ENTRY,
                                SheetPointers.PREREQUISITES_CERTIFICATION,
                                SheetPointers.TITLE)
                        .only(RuleScope.ON_REQUEST)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(PersonalConditions::areNotRequired));
    }

    /** Returns the place of the answer in the first row of a pathway; the place of the rows if it has none. */
    static SheetPointer pointer(SheetCheck check, Pathway pathway) {
        List<AccessPathway> rows = check.sheet().accessPathways();
        return check.positions(rows)
                .filter(i -> rows.get(i).pathway() == pathway)
                .mapToObj(i -> SheetPointers.ACCESS_PATHWAYS_AVAILABLE.at(i))
                .findFirst()
                .orElse(SheetPointers.ACCESS_PATHWAYS);
    }

    static Answer answer(SheetCheck check, Pathway pathway) {
        return check.sheet().pathway(pathway).map(AccessPathway::available).orElse(Answer.UNKNOWN);
    }

    private static Outcome sixAreAnswered(SheetCheck check) {
        OutcomeBuilder outcome = check.outcome();
        for (Pathway pathway : OF_THE_RNCP) {
            if (check.sheet().pathway(pathway).isEmpty()) {
                outcome.found(check.finding(SheetPointers.ACCESS_PATHWAYS, Argument.term("pathway", pathway)));
            } else if (answer(check, pathway).isKnown()) {
                outcome.passed();
            } else {
                outcome.unknown(pointer(check, pathway));
            }
        }
        return outcome.build();
    }

    private static Outcome oneIsOpen(SheetCheck check) {
        List<AccessPathway> rows = check.sheet().accessPathways();
        if (rows.stream().anyMatch(row -> row.available().isYes())) {
            return check.passed();
        }
        // A pathway without a row is not closed: its answer is unknown.
        Stream<SheetPointer> ofOthers = check.positions(rows)
                .filter(i -> !rows.get(i).available().isKnown())
                .mapToObj(i -> SheetPointers.ACCESS_PATHWAYS_AVAILABLE.at(i));
        Stream<SheetPointer> ofRegister = (check.isRncp() ? OF_THE_RNCP : OF_THE_RS)
                .stream().filter(pathway -> !answer(check, pathway).isKnown()).map(pathway -> pointer(check, pathway));
        List<SheetPointer> unknown =
                Stream.concat(ofOthers, ofRegister).distinct().toList();
        return unknown.isEmpty()
                ? check.violatedBy(check.finding(SheetPointers.ACCESS_PATHWAYS))
                : check.undetermined(unknown);
    }

    private static Outcome experienceIsOpen(SheetCheck check) {
        SheetPointer pointer = pointer(check, Pathway.EXPERIENCE);
        Answer answer = answer(check, Pathway.EXPERIENCE);
        return answer.isKnown() ? check.violatedIf(answer.isNo(), check.finding(pointer)) : check.undetermined(pointer);
    }

    /**
     * Checks that a pathway is not open. A yes that a reader inferred from a jury text is not enough for a finding of
     * law.
     */
    private static Outcome isNotOpen(SheetCheck check, Pathway pathway) {
        SheetPointer pointer = pointer(check, pathway);
        if (check.sheet().pathway(pathway).isEmpty() && !check.hasLost(SheetPointers.ACCESS_PATHWAYS)) {
            return check.nothingToJudge();
        }
        Answer answer = answer(check, pathway);
        return answer.isKnown() && !check.hasInferred(pointer)
                ? check.violatedIf(answer.isYes(), check.finding(pointer))
                : check.undetermined(pointer);
    }

    private static Outcome contractForCqpOnly(SheetCheck check) {
        Outcome outcome = isNotOpen(check, Pathway.PROFESSIONALISATION_CONTRACT);
        if (outcome.findings().isEmpty()) {
            return outcome;
        }
        if (AwardTypes.isCqp(check)) {
            return check.passed();
        }
        boolean known = check.sheet().title().isPresent() && !check.hasLost(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE);
        return known ? outcome : check.undetermined(SheetPointers.TITLE, SheetPointers.CLASSIFICATION_DIPLOMA_TYPE);
    }

    /** Apprenticeship leads to diplomas and titles of the RNCP. A CQP, even if registered there, is neither. */
    private static Outcome noApprenticeshipForCqp(SheetCheck check) {
        if (AwardTypes.isNamedCqp(check)) {
            return isNotOpen(check, Pathway.APPRENTICESHIP);
        }
        boolean known = check.sheet().title().isPresent() && !check.hasLost(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE);
        return known
                ? check.nothingToJudge()
                : check.undetermined(SheetPointers.TITLE, SheetPointers.CLASSIFICATION_DIPLOMA_TYPE);
    }

    /**
     * Readers that infer a yes from a jury declare it. In any other source, a jury without an answer is a missing
     * answer.
     */
    private static Outcome juryHasAnswer(SheetCheck check) {
        OutcomeBuilder outcome = check.outcome();
        List<AccessPathway> rows = check.sheet().accessPathways();
        for (int i = 0; i < rows.size(); i++) {
            AccessPathway row = rows.get(i);
            SheetPointer pointer = SheetPointers.ACCESS_PATHWAYS_AVAILABLE.at(i);
            if (check.hasInferred(pointer)) {
                outcome.inferred();
            } else if (Juries.isStated(check, row.jury())) {
                outcome.passedUnless(
                        !row.available().isKnown(), check.finding(pointer, Argument.term("pathway", row.pathway())));
            }
        }
        return outcome.build();
    }
}
