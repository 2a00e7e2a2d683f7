package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Prose;
import fr.rncp.model.TextReading;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import fr.rncp.rules.reading.AccumulationReading;
import fr.rncp.rules.reading.OutcomeStatement.Extent;
import fr.rncp.rules.reading.RetentionStatement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CAP: how blocks add up to the certification, as the text on accumulation says. Only what it states is held against it. {@link AccumulatedBlockRules} compares the numbers that it
 * gives, {@link AwardConditionRules} what else it asks for.
 */
final class AccumulationRules {

    static final String TEXT = "/description/accumulation";
    static final String BLOCKS = "/blocks/*/code";
    static final String ROWS = "/relations/correspondences";
    static final RuleSource NOTE_ON_BLOCKS =
            Sources.doctrine("Note de France compétences du 24/09/2019 sur les blocs de compétences");

    private static final String HAS_ROWS = "/relations/hasCorrespondences";
    private static final RuleSource VAE_DECISION = Sources.labour("R6412-7");

    private AccumulationRules() {}

    static List<CatalogueRule> rules() {
        return Stream.of(
                        List.of(textIsThere()),
                        AccumulatedBlockRules.rules(),
                        List.of(AwardConditionRules.conditionsAreStated(), retention()),
                        List.of(AwardConditionRules.nothingDenied(), document(), outcomes(), correspondences()))
                .flatMap(List::stream)
                .toList();
    }

    private static CatalogueRule textIsThere() {
        return rule("CAP-001", Severity.WARNING, NOTE_ON_BLOCKS)
                .reads(TEXT, BLOCKS)
                .only(Scope.RNCP)
                .check(x -> {
                    Prose text = text(x);
                    return x.sheet().blocks().isEmpty()
                            ? Examination.nothingToJudge()
                            : Examination.violatedIf(text.isEmpty() || text.statesAbsence(), x.finding(TEXT));
                });
    }

    private static CatalogueRule retention() {
        return rule("CAP-006", Severity.WARNING, NOTE_ON_BLOCKS)
                .reads(TEXT, AwardTypes.TYPE)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(AccumulationRules::blocksAreKept);
    }

    private static CatalogueRule document() {
        return rule("CAP-008", Severity.INFO, VAE_DECISION)
                .reads(TEXT)
                .only(Scope.RNCP)
                .check(x -> isStated(x)
                        ? Examination.violatedIf(reading(x).partialDocuments().isEmpty(), x.finding(TEXT))
                        : Examination.nothingToJudge());
    }

    private static CatalogueRule outcomes() {
        return rule("CAP-009", Severity.INFO, VAE_DECISION)
                .reads(TEXT)
                .only(Scope.RNCP)
                .check(AccumulationRules::outcomesAreCovered);
    }

    private static CatalogueRule correspondences() {
        return rule("CAP-010", Severity.INFO, Sources.OBSERVED)
                .reads(TEXT, HAS_ROWS, ROWS)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(AccumulationRules::correspondencesAgree);
    }

    static Prose text(Examination x) {
        return x.sheet().description().accumulation();
    }

    static AccumulationReading reading(Examination x) {
        return x.facts().accumulation(text(x));
    }

    static boolean isStated(Examination x) {
        return !text(x).isEmpty() && !text(x).statesAbsence();
    }

    private static Outcome blocksAreKept(Examination x) {
        Verdict verdict = new Verdict();
        if (x.facts().lost(TEXT)) {
            verdict.unknown(TEXT);
        }
        for (TextReading<RetentionStatement> retention : reading(x).retentions()) {
            judgeRetention(x, verdict, retention);
        }
        return verdict.outcome();
    }

    private static void judgeRetention(Examination x, Verdict verdict, TextReading<RetentionStatement> retention) {
        switch (retention.value().term()) {
            case LIFELONG, KEPT -> verdict.passed();
            case YEARS ->
                limited(
                        verdict,
                        retention,
                        x.finding(
                                TEXT,
                                Argument.number(
                                        "years", retention.value().years().orElseThrow())));
            case NOT_LIFELONG, NOT_KEPT -> limited(verdict, retention, x.variant("lost", TEXT));
            case WHILE_REGISTERED -> judgeByRegistration(x, verdict, retention);
        }
    }

    /** The blocks of a professional title could by decree be added up while the title was valid; of others, this is worth knowing. */
    private static void judgeByRegistration(Examination x, Verdict verdict, TextReading<RetentionStatement> retention) {
        if (AwardTypes.isProfessionalTitle(x)) {
            verdict.passed();
        } else if (x.facts().lost(AwardTypes.TYPE)) {
            verdict.unknown(AwardTypes.TYPE);
        } else {
            limited(verdict, retention, x.variant("registered", TEXT).withSeverity(Severity.INFO));
        }
    }

    private static void limited(Verdict verdict, TextReading<RetentionStatement> retention, Finding finding) {
        if (retention.isStated()) {
            verdict.found(Examination.showing(finding, retention.excerpt()));
        } else {
            verdict.unknown(TEXT);
        }
    }

    private static Outcome outcomesAreCovered(Examination x) {
        if (!isStated(x)) {
            return Examination.nothingToJudge();
        }
        Set<Extent> missing = EnumSet.allOf(Extent.class);
        reading(x).outcomes().forEach(outcome -> missing.remove(outcome.value().extent()));
        return Examination.judge(missing.stream().map(extent -> x.finding(TEXT, Argument.term("extent", extent))));
    }

    private static Outcome correspondencesAgree(Examination x) {
        Verdict verdict = new Verdict();
        boolean rows = !x.sheet().relations().correspondences().isEmpty();
        boolean rowsLost = !rows && x.facts().lost(ROWS);
        reading(x)
                .correspondences()
                .filter(said -> said.isStated() && said.value().isNo())
                .ifPresent(said ->
                        verdict.passedUnless(rows, Examination.showing(x.variant("text", TEXT), said.excerpt())));
        switch (x.sheet().relations().hasCorrespondences()) {
            case NO -> verdict.passedUnless(rows, x.finding(HAS_ROWS));
            case YES -> judgeMissingRows(x, verdict, rows, rowsLost);
            case UNKNOWN -> {
                // the feed has no such answer
            }
        }
        return verdict.outcome();
    }

    private static void judgeMissingRows(Examination x, Verdict verdict, boolean rows, boolean rowsLost) {
        if (rowsLost) {
            verdict.unknown(ROWS);
        } else {
            verdict.passedUnless(!rows, x.variant("empty", ROWS));
        }
    }
}
