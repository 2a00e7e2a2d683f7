package fr.rncp.rules.catalogue.accumulation;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.engine.AwardTypes;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.reading.AccumulationReading;
import fr.rncp.rules.reading.RetentionStatement;
import fr.rncp.rules.reading.RetentionStatement.RetentionTerm;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules CAP, on how blocks add up to the certification according to the text on accumulation. Only statements of
 * the text give findings. {@link AccumulatedBlockRules} compares its numbers of blocks, and {@link AwardConditionRules}
 * the other conditions.
 */
public final class AccumulationRules {

    private static final Set<RetentionTerm> KEPT = EnumSet.of(RetentionTerm.LIFELONG, RetentionTerm.KEPT);

    private AccumulationRules() {}

    public static List<CatalogueRule> rules() {
        return Stream.of(
                        List.of(textIsThere()),
                        AccumulatedBlockRules.rules(),
                        List.of(AwardConditionRules.conditionsAreStated(), retention()),
                        List.of(AwardConditionRules.nothingDenied(), document(), outcomes(), correspondences()),
                        SeparateBlockRules.rules())
                .flatMap(List::stream)
                .toList();
    }

    private static CatalogueRule textIsThere() {
        return rule("CAP-001", Severity.WARNING, RuleSources.BLOCK_NOTE)
                .reads(SheetPointers.DESCRIPTION_ACCUMULATION, SheetPointers.BLOCKS_CODE)
                .only(RuleScope.RNCP)
                .check(check -> {
                    Prose text = text(check);
                    return check.sheet().blocks().isEmpty()
                            ? check.nothingToJudge()
                            : check.violatedIf(
                                    text.isEmpty() || text.statesAbsence(),
                                    check.finding(SheetPointers.DESCRIPTION_ACCUMULATION));
                });
    }

    private static CatalogueRule retention() {
        return rule("CAP-006", Severity.WARNING, RuleSources.BLOCK_NOTE)
                .reads(SheetPointers.DESCRIPTION_ACCUMULATION, SheetPointers.CLASSIFICATION_DIPLOMA_TYPE)
                .only(RuleScope.BLOCKS)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(AccumulationRules::blocksAreKept);
    }

    private static CatalogueRule document() {
        return rule("CAP-008", Severity.INFO, RuleSources.BLOCK_NOTE)
                .reads(SheetPointers.DESCRIPTION_ACCUMULATION)
                .only(RuleScope.RNCP)
                .check(AccumulationRules::documentIsNamed);
    }

    /** A text that does not allow for partial validation cannot name its document; CAP-009 or CAP-012 reports that. */
    private static Outcome documentIsNamed(SheetCheck check) {
        boolean partial = reading(check)
                .outcome(AwardExtent.PARTIAL)
                .filter(said -> said.value().possible().isYes())
                .isPresent();
        if (!reading(check).partialDocuments().isEmpty()) {
            return check.passed();
        }
        return isStated(check) && partial
                ? check.violatedBy(check.finding(SheetPointers.DESCRIPTION_ACCUMULATION))
                : check.nothingToJudge();
    }

    private static CatalogueRule outcomes() {
        return rule("CAP-009", Severity.INFO, RuleSources.BLOCK_NOTE)
                .reads(SheetPointers.DESCRIPTION_ACCUMULATION)
                .only(RuleScope.RNCP)
                .check(AccumulationRules::outcomesAreCovered);
    }

    private static CatalogueRule correspondences() {
        return rule("CAP-010", Severity.INFO, RuleSources.OBSERVED)
                .reads(
                        SheetPointers.DESCRIPTION_ACCUMULATION,
                        SheetPointers.RELATIONS_HAS_CORRESPONDENCES,
                        SheetPointers.RELATIONS_CORRESPONDENCES)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(AccumulationRules::correspondencesAgree);
    }

    static Prose text(SheetCheck check) {
        return check.sheet().description().accumulation();
    }

    static AccumulationReading reading(SheetCheck check) {
        return check.facts().accumulation(text(check));
    }

    static boolean isStated(SheetCheck check) {
        return !text(check).isEmpty() && !text(check).statesAbsence();
    }

    private static Outcome blocksAreKept(SheetCheck check) {
        OutcomeBuilder outcome = check.outcome();
        if (check.hasLost(SheetPointers.DESCRIPTION_ACCUMULATION)) {
            outcome.unknown(SheetPointers.DESCRIPTION_ACCUMULATION);
        }
        List<TextReading<RetentionStatement>> read = reading(check).retentions();
        Optional<TextReading<RetentionStatement>> lost = read.stream().anyMatch(AccumulationRules::isStatedLimit)
                ? Optional.empty()
                : TermWordings.in(check.foldedText(text(check).text()));
        Stream.concat(read.stream().filter(retention -> lost.isEmpty() || retention.isStated()), lost.stream())
                .forEach(retention -> judgeRetention(check, outcome, retention));
        return outcome.build();
    }

    private static boolean isStatedLimit(TextReading<RetentionStatement> retention) {
        return retention.isStated() && !KEPT.contains(retention.value().term());
    }

    private static void judgeRetention(
            SheetCheck check, OutcomeBuilder outcome, TextReading<RetentionStatement> retention) {
        switch (retention.value().term()) {
            case LIFELONG, KEPT -> outcome.passed();
            case YEARS ->
                limited(
                        outcome,
                        retention,
                        check.finding(
                                SheetPointers.DESCRIPTION_ACCUMULATION,
                                Argument.number(
                                        "years", retention.value().years().orElseThrow())));
            case OTHER_TERM ->
                limited(outcome, retention, check.variant("term", SheetPointers.DESCRIPTION_ACCUMULATION));
            case CONDITIONAL ->
                limited(
                        outcome,
                        retention,
                        check.variant("conditional", SheetPointers.DESCRIPTION_ACCUMULATION)
                                .withSeverity(Severity.INFO));
            case NOT_LIFELONG, NOT_KEPT ->
                limited(outcome, retention, check.variant("lost", SheetPointers.DESCRIPTION_ACCUMULATION));
            case WHILE_REGISTERED -> judgeByRegistration(check, outcome, retention);
        }
    }

    /**
     * Checks a term that ends with the registration. By decree, the blocks of a professional title could be accumulated
     * while the title was valid. For other certifications such a term is worth knowing.
     */
    private static void judgeByRegistration(
            SheetCheck check, OutcomeBuilder outcome, TextReading<RetentionStatement> retention) {
        if (AwardTypes.isProfessionalTitle(check)) {
            outcome.passed();
        } else if (check.hasLost(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE)) {
            outcome.unknown(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE);
        } else {
            limited(
                    outcome,
                    retention,
                    check.variant("registered", SheetPointers.DESCRIPTION_ACCUMULATION)
                            .withSeverity(Severity.INFO));
        }
    }

    private static void limited(OutcomeBuilder outcome, TextReading<RetentionStatement> retention, Finding finding) {
        if (retention.isStated()) {
            outcome.found(finding.showing(retention.excerpt()));
        } else {
            outcome.unknown(SheetPointers.DESCRIPTION_ACCUMULATION);
        }
    }

    private static Outcome outcomesAreCovered(SheetCheck check) {
        if (!isStated(check)) {
            return check.nothingToJudge();
        }
        List<AwardExtent> missing = Stream.of(AwardExtent.values())
                .filter(extent -> reading(check).outcome(extent).isEmpty())
                .sorted(Comparator.reverseOrder())
                .toList();
        if (missing.isEmpty()) {
            return check.passed();
        }
        List<AwardExtent> unmentioned = missing.stream()
                .filter(extent -> !OutcomeWordings.speaksOf(
                        extent, check.foldedText(text(check).text())))
                .toList();
        return unmentioned.isEmpty()
                ? check.undetermined(SheetPointers.DESCRIPTION_ACCUMULATION)
                : check.violatedBy(missing(check, unmentioned));
    }

    private static Finding missing(SheetCheck check, List<AwardExtent> extents) {
        SheetPointer text = SheetPointers.DESCRIPTION_ACCUMULATION;
        Argument first = Argument.term("extent", extents.get(0));
        return switch (extents.size()) {
            case 1 -> check.finding(text, first);
            case 2 -> check.variant("two", text, first, Argument.term("other", extents.get(1)));
            default -> check.variant("none", text);
        };
    }

    private static Outcome correspondencesAgree(SheetCheck check) {
        OutcomeBuilder outcome = check.outcome();
        boolean rows = !check.sheet().relations().correspondences().isEmpty();
        boolean rowsLost = !rows && check.hasLost(SheetPointers.RELATIONS_CORRESPONDENCES);
        reading(check)
                .correspondences()
                .filter(said -> said.isStated() && said.value().isNo())
                .ifPresent(said -> outcome.passedUnless(
                        rows,
                        check.variant("text", SheetPointers.DESCRIPTION_ACCUMULATION)
                                .showing(said.excerpt())));
        switch (check.sheet().relations().hasCorrespondences()) {
            case NO -> outcome.passedUnless(rows, check.finding(SheetPointers.RELATIONS_HAS_CORRESPONDENCES));
            case YES -> judgeMissingRows(check, outcome, rows, rowsLost);
            case UNKNOWN -> {
                // The feed does not contain this answer.
            }
        }
        return outcome.build();
    }

    private static void judgeMissingRows(SheetCheck check, OutcomeBuilder outcome, boolean rows, boolean rowsLost) {
        if (rowsLost) {
            outcome.unknown(SheetPointers.RELATIONS_CORRESPONDENCES);
        } else {
            outcome.passedUnless(!rows, check.variant("empty", SheetPointers.RELATIONS_CORRESPONDENCES));
        }
    }
}
