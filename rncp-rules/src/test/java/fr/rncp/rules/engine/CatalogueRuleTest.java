package fr.rncp.rules.engine;

import static fr.rncp.rules.engine.CatalogueRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals(new Undetermined(List.of(TITLE)), finds(draft(), losing("/title")));
        assertEquals(new Undetermined(List.of(new SheetPointer("/blocks/*/code"))), finds(draft(), losing("/blocks")));
    }

    @Test
    void partOfPlaceThatIsLostLeavesRuleUndetermined() {
        assertEquals(
                new Undetermined(List.of(new SheetPointer("/blocks/*/code"))),
                finds(draft(), losing("/blocks/1/code")));
    }

    @Test
    void lossElsewhereChangesNothing() {
        assertTrue(finds(draft(), losing("/territories")) instanceof Outcome.Violated);
    }

    @Test
    void findingMayHoldDespiteLossButNeverAtLostPlace() {
        CatalogueRule.RuleDraft draft = draft().whenLost(WhenLost.FINDINGS_HOLD);
        assertTrue(finds(draft, losing("/blocks/*/code")) instanceof Outcome.Violated);
        assertEquals(new Undetermined(List.of(TITLE)), finds(draft, losing("/title")));
    }

    @Test
    void nothingFoundInTheRestProvesNothing() {
        CatalogueRule.RuleDraft draft = draft().whenLost(WhenLost.FINDINGS_HOLD);
        assertEquals(new Undetermined(List.of(TITLE)), passes(draft, losing("/title"), RuleContext.at(DAY)));
    }

    @Test
    void checkMayDecideItselfButNeverFindsAtLostPlace() {
        CatalogueRule.RuleDraft draft = draft().whenLost(WhenLost.CHECK_DECIDES);
        assertEquals(new Passed(), passes(draft, losing("/title"), RuleContext.at(DAY)));
        assertEquals(new Undetermined(List.of(TITLE)), finds(draft, losing("/title")));
    }

    @Test
    void ruleOfOtherRegisterDoesNotApply() {
        assertEquals(new NotApplicable(Reason.RNCP_ONLY), finds(draft().only(RuleScope.RNCP), ExampleSheets.RS));
        assertEquals(new NotApplicable(Reason.RS_ONLY), finds(draft().only(RuleScope.RS), ExampleSheets.RNCP));
    }

    @Test
    void ruleOfOtherRegistrationDoesNotApplyAndUnknownTypeIsNotGuessed() {
        CertificationSheet unknown = ExampleSheets.RNCP.withRegistration(
                ExampleSheets.RNCP.registration().withType(Optional.<RegistrationType>empty()));
        assertEquals(new NotApplicable(Reason.BY_LAW_ONLY), finds(draft().only(RuleScope.BY_LAW), ExampleSheets.RNCP));
        assertTrue(finds(draft().only(RuleScope.ON_REQUEST), ExampleSheets.RNCP) instanceof Outcome.Violated);
        assertEquals(
                new Undetermined(List.of(new SheetPointer("/registration/type"))),
                finds(draft().only(RuleScope.BY_LAW), unknown));
    }

    @Test
    void ruleHoldsFromItsFirstDayToItsLast() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.AS_OF, DAY);
        EffectivePeriod until = EffectivePeriod.until(ReferenceDate.AS_OF, DAY);
        assertEquals(new Passed(), at(from, DAY));
        assertEquals(new NotApplicable(Reason.NOT_IN_FORCE), at(from, DAY.minusDays(1)));
        assertEquals(new Passed(), at(until, DAY));
        assertEquals(new NotApplicable(Reason.NOT_IN_FORCE), at(until, DAY.plusDays(1)));
    }

    private static Outcome at(EffectivePeriod inForce, LocalDate asOf) {
        return passes(draft().inForce(inForce), ExampleSheets.RNCP, RuleContext.at(asOf));
    }

    @Test
    void ruleMayBeMeasuredByStart() {
        LocalDate start = LocalDate.of(2024, 7, 1);
        assertEquals(new Passed(), at(EffectivePeriod.from(ReferenceDate.START, start), DAY));
        assertEquals(
                new NotApplicable(Reason.NOT_IN_FORCE),
                at(EffectivePeriod.from(ReferenceDate.START, start.plusDays(1)), DAY));
    }

    @Test
    void ruleMayBeMeasuredByApplication() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.APPLICATION, DAY);
        assertEquals(new Passed(), filed(from, DAY));
        assertEquals(new NotApplicable(Reason.NOT_IN_FORCE), filed(from, DAY.minusDays(1)));
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
        assertEquals(new NotApplicable(Reason.NOT_IN_FORCE), decided(from, DAY));
        assertEquals(new Undetermined(List.of(DECISION)), decided(from, DAY.plusDays(1)));
        assertEquals(new Passed(), decided(before, DAY.minusDays(1)));
        assertEquals(new Undetermined(List.of(DECISION)), decided(before, DAY));
    }

    private static Outcome decided(EffectivePeriod inForce, LocalDate day) {
        return passes(draft().inForce(inForce), decided(day), RuleContext.at(DAY));
    }

    @Test
    void ruleReadsWhatItsScopeAndItsTimeRead() {
        CatalogueRule rule = draft().only(RuleScope.BY_LAW)
                .inForce(EffectivePeriod.from(ReferenceDate.APPLICATION, DAY))
                .check(check -> new Passed());
        assertTrue(rule.reads().contains(new SheetPointer("/registration/type")));
        assertTrue(rule.reads().contains(DECISION));
    }

    @Test
    void excerptIsShortenedBetweenCharacters() {
        String text = "a".repeat(159) + "😀" + "b";
        Outcome outcome = draft().check(
                        check -> SheetCheck.violatedIf(true, SheetCheck.showing(check.finding("/title"), text)))
                .check(ExampleSheets.RNCP, RuleContext.at(DAY));
        assertEquals(
                Optional.of("a".repeat(159) + "…"), outcome.findings().get(0).excerpt());
    }
}
