package fr.rncp.rules.catalogue;

import static fr.rncp.rules.engine.CatalogueRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.EffectivePeriod.ReferenceDate;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.RuleDraft;
import fr.rncp.rules.engine.RuleBasis;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cites an article of one regime is limited to that regime and its days (regimes.tsv). */
class RegimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void everyCitationStandsOnItsRegime() {
        assertThat(CitedArticle.all().stream().flatMap(Regime::faults).toList())
                .as("limit the citation, not only the check: RuleSources.rncpOnRequest(…), .citing(…), .inForce(…); "
                        + "a new article needs a line in regimes.tsv")
                .isEmpty();
    }

    @Test
    void everyRegimeIsOfACitedArticle() {
        List<String> cited = CitedArticle.all().stream()
                .filter(CitedArticle::isOfLabourCode)
                .map(CitedArticle::article)
                .toList();
        assertThat(Regime.ALL.stream()
                        .filter(regime -> regime.article().matches("[LRD][\\d-]+"))
                        .filter(regime -> cited.stream().noneMatch(regime::covers)))
                .as("no rule cites these articles of regimes.tsv any more")
                .isEmpty();
    }

    /** Violations made on purpose: each must be reported. */
    static Stream<RuleDraft> violations() {
        RuleBasis byLaw = RuleSources.rncpByLaw("I, 4°");
        return Stream.of(
                draft(RuleBasis.of(RuleSources.labour("R6113-9, I, 7°"))),
                draft(RuleSources.rncp("R6113-9, I, 7°")),
                draft(RuleSources.rsOnRequest("R6113-9, I, 7°")),
                draft(RuleSources.rncpOnRequest("R6113-9, I, 3°, c")),
                draft(RuleSources.rncpOnRequest("R6113-9, I, 3°, a").inForce(from(LocalDate.of(2021, 4, 5)))),
                draft(RuleSources.rncpOnRequest("R6113-9 (version du 05/04/2021)")),
                draft(byLaw.inForce(EffectivePeriod.ALWAYS)),
                draft(RuleBasis.of(byLaw.source()).inForce(byLaw.inForce()).only(RuleScope.RNCP)),
                draft(RuleSources.rncp("D6412-6").inForce(from(DAY))),
                draft(RuleSources.experience("D6412-6", LocalDate.of(2023, 12, 29))),
                draft(RuleSources.rs("L6113-1")),
                draft(RuleBasis.of(RuleSources.labour("L6999-1"))));
    }

    private static EffectivePeriod from(LocalDate day) {
        return EffectivePeriod.from(ReferenceDate.APPLICATION, day);
    }

    private static RuleDraft draft(RuleBasis basis) {
        return rule("TST-001", Severity.INFO, basis);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void violationIsReported(RuleDraft draft) {
        CatalogueRule rule = draft.check(check -> new Outcome.Passed());
        assertThat(CitedArticle.of(rule).flatMap(Regime::faults))
                .as(() -> rule.bases().toString())
                .isNotEmpty();
    }

    @Test
    void limitsOfTheRuleCountToo() {
        CatalogueRule rule = draft(RuleBasis.of(RuleSources.labour("R6113-10")))
                .only(RuleScope.RNCP, RuleScope.ON_REQUEST)
                .inForce(from(LocalDate.of(2025, 10, 1)))
                .check(check -> new Outcome.Passed());
        assertThat(CitedArticle.of(rule).flatMap(Regime::faults)).isEmpty();
    }
}
