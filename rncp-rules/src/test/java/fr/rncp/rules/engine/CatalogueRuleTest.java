package fr.rncp.rules.engine;

import static fr.rncp.rules.engine.CatalogueRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.Source;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.EffectivePeriod.ReferenceDate;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Passed;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.ExampleSheets;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine decides before and after a check. */
class CatalogueRuleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final SheetPointer TITLE = new SheetPointer("/title");
    private static final SheetPointer DECISION = new SheetPointer("/registration/decisionDate");

    private static CatalogueRule.RuleDraft draft() {
        return rule("TST-001", Severity.WARNING, RuleSources.HOUSE).reads("/title", "/blocks/*/code");
    }

    private static Outcome finds(CatalogueRule.RuleDraft draft, CertificationSheet sheet) {
        return draft.check(check -> SheetCheck.violatedIf(true, check.finding("/title")))
                .check(sheet, RuleContext.at(DAY));
    }

    private static Outcome passes(CatalogueRule.RuleDraft draft, CertificationSheet sheet, RuleContext context) {
        return draft.check(check -> new Passed()).check(sheet, context);
    }

    private static CertificationSheet losing(String pointer) {
        return ExampleSheets.RNCP.withSource(
                Source.builder().addLost(new SheetPointer(pointer)).build());
    }

    @Test
    void placeThatSourceCannotTellLeavesRuleUndetermined() {
        assertThat(finds(draft(), losing("/title"))).isEqualTo(new Undetermined(List.of(TITLE)));
        assertThat(finds(draft(), losing("/blocks")))
                .isEqualTo(new Undetermined(List.of(new SheetPointer("/blocks/*/code"))));
    }

    @Test
    void partOfPlaceThatIsLostLeavesRuleUndetermined() {
        assertThat(finds(draft(), losing("/blocks/1/code")))
                .isEqualTo(new Undetermined(List.of(new SheetPointer("/blocks/*/code"))));
    }

    @Test
    void lossElsewhereChangesNothing() {
        assertThat(finds(draft(), losing("/territories")) instanceof Outcome.Violated)
                .isTrue();
    }

    @Test
    void findingMayHoldDespiteLossButNeverAtLostPlace() {
        CatalogueRule.RuleDraft draft = draft().whenLost(WhenLost.FINDINGS_HOLD);
        assertThat(finds(draft, losing("/blocks/*/code")) instanceof Outcome.Violated)
                .isTrue();
        assertThat(finds(draft, losing("/title"))).isEqualTo(new Undetermined(List.of(TITLE)));
    }

    @Test
    void nothingFoundInTheRestProvesNothing() {
        CatalogueRule.RuleDraft draft = draft().whenLost(WhenLost.FINDINGS_HOLD);
        assertThat(passes(draft, losing("/title"), RuleContext.at(DAY))).isEqualTo(new Undetermined(List.of(TITLE)));
    }

    @Test
    void checkMayDecideItselfButNeverFindsAtLostPlace() {
        CatalogueRule.RuleDraft draft = draft().whenLost(WhenLost.CHECK_DECIDES);
        assertThat(passes(draft, losing("/title"), RuleContext.at(DAY))).isEqualTo(new Passed());
        assertThat(finds(draft, losing("/title"))).isEqualTo(new Undetermined(List.of(TITLE)));
    }

    @Test
    void ruleOfOtherRegisterDoesNotApply() {
        assertThat(finds(draft().only(RuleScope.RNCP), ExampleSheets.RS))
                .isEqualTo(new NotApplicable(Reason.RNCP_ONLY));
        assertThat(finds(draft().only(RuleScope.RS), ExampleSheets.RNCP)).isEqualTo(new NotApplicable(Reason.RS_ONLY));
    }

    @Test
    void ruleOfOtherRegistrationDoesNotApplyAndUnknownTypeIsNotGuessed() {
        CertificationSheet unknown = ExampleSheets.RNCP.withRegistration(
                ExampleSheets.RNCP.registration().withType(Optional.<RegistrationType>empty()));
        assertThat(finds(draft().only(RuleScope.BY_LAW), ExampleSheets.RNCP))
                .isEqualTo(new NotApplicable(Reason.BY_LAW_ONLY));
        assertThat(finds(draft().only(RuleScope.ON_REQUEST), ExampleSheets.RNCP) instanceof Outcome.Violated)
                .isTrue();
        assertThat(finds(draft().only(RuleScope.BY_LAW), unknown))
                .isEqualTo(new Undetermined(List.of(new SheetPointer("/registration/type"))));
    }

    @Test
    void ruleHoldsFromItsFirstDayToItsLast() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.AS_OF, DAY);
        EffectivePeriod until = EffectivePeriod.until(ReferenceDate.AS_OF, DAY);
        assertThat(at(from, DAY)).isEqualTo(new Passed());
        assertThat(at(from, DAY.minusDays(1))).isEqualTo(new NotApplicable(Reason.NOT_IN_FORCE));
        assertThat(at(until, DAY)).isEqualTo(new Passed());
        assertThat(at(until, DAY.plusDays(1))).isEqualTo(new NotApplicable(Reason.NOT_IN_FORCE));
    }

    private static Outcome at(EffectivePeriod inForce, LocalDate asOf) {
        return passes(draft().inForce(inForce), ExampleSheets.RNCP, RuleContext.at(asOf));
    }

    @Test
    void ruleMayBeMeasuredByStart() {
        LocalDate start = LocalDate.of(2024, 7, 1);
        assertThat(at(EffectivePeriod.from(ReferenceDate.START, start), DAY)).isEqualTo(new Passed());
        assertThat(at(EffectivePeriod.from(ReferenceDate.START, start.plusDays(1)), DAY))
                .isEqualTo(new NotApplicable(Reason.NOT_IN_FORCE));
    }

    @Test
    void ruleMayBeMeasuredByApplication() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.APPLICATION, DAY);
        assertThat(filed(from, DAY)).isEqualTo(new Passed());
        assertThat(filed(from, DAY.minusDays(1))).isEqualTo(new NotApplicable(Reason.NOT_IN_FORCE));
    }

    private static Outcome filed(EffectivePeriod inForce, LocalDate day) {
        RuleContext context = RuleContext.at(DAY)
                .withApplication(new RegistrationApplication(Optional.of(day), Answer.UNKNOWN, Answer.UNKNOWN));
        return passes(draft().inForce(inForce), decided(LocalDate.of(2026, 1, 1)), context);
    }

    private static CertificationSheet decided(LocalDate day) {
        return ExampleSheets.RNCP.withRegistration(
                ExampleSheets.RNCP.registration().withDecisionDate(day));
    }

    @Test
    void decisionTellsThatApplicationWasEarlierButNotLater() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.APPLICATION, DAY);
        EffectivePeriod before = EffectivePeriod.until(ReferenceDate.APPLICATION, DAY.minusDays(1));
        assertThat(decided(from, DAY)).isEqualTo(new NotApplicable(Reason.NOT_IN_FORCE));
        assertThat(decided(from, DAY.plusDays(1))).isEqualTo(new Undetermined(List.of(DECISION)));
        assertThat(decided(before, DAY.minusDays(1))).isEqualTo(new Passed());
        assertThat(decided(before, DAY)).isEqualTo(new Undetermined(List.of(DECISION)));
    }

    private static Outcome decided(EffectivePeriod inForce, LocalDate day) {
        return passes(draft().inForce(inForce), decided(day), RuleContext.at(DAY));
    }

    @Test
    void ruleReadsWhatItsScopeAndItsTimeRead() {
        CatalogueRule rule = draft().only(RuleScope.BY_LAW)
                .inForce(EffectivePeriod.from(ReferenceDate.APPLICATION, DAY))
                .check(check -> new Passed());
        assertThat(rule.reads()).contains(new SheetPointer("/registration/type"));
        assertThat(rule.reads()).contains(DECISION);
    }

    @Test
    void excerptIsShortenedBetweenCharacters() {
        String text = "a".repeat(159) + "😀" + "b";
        Outcome outcome = draft().check(
                        check -> SheetCheck.violatedIf(true, SheetCheck.showing(check.finding("/title"), text)))
                .check(ExampleSheets.RNCP, RuleContext.at(DAY));
        assertThat(outcome.findings().get(0).excerpt()).isEqualTo(Optional.of("a".repeat(159) + "…"));
    }
}
