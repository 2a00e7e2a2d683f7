package fr.rncp.rules.engine;

import static fr.rncp.rules.Outcome.Reason.BY_LAW_ONLY;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.Outcome.Reason.ON_REQUEST_ONLY;
import static fr.rncp.rules.Outcome.Reason.RNCP_ONLY;
import static fr.rncp.rules.Outcome.Reason.RS_ONLY;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.engine.CatalogueRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.EffectivePeriod.ReferenceDate;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Passed;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The decisions of the engine before and after a check. */
class CatalogueRuleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final SheetPointer DECISION = new SheetPointer("/registration/decisionDate");

    private static CatalogueRule.RuleDraft draft() {
        return rule("TST-001", Severity.WARNING, RuleSources.HOUSE)
                .reads(SheetPointers.TITLE, SheetPointers.BLOCKS_CODE);
    }

    private static Outcome finds(CatalogueRule.RuleDraft draft, CertificationSheet sheet) {
        return draft.check(check -> check.violatedBy(check.finding(SheetPointers.TITLE)))
                .check(sheet, RuleContext.at(DAY));
    }

    private static Outcome passes(CatalogueRule.RuleDraft draft, CertificationSheet sheet, RuleContext context) {
        return draft.check(check -> new Passed()).check(sheet, context);
    }

    @Test
    void lostPlaceLeavesRuleUndetermined() {
        assertThat(finds(draft(), losing(RNCP, "/title"))).isUndeterminedAt("/title");
        assertThat(finds(draft(), losing(RNCP, "/blocks"))).isUndeterminedAt("/blocks/*/code");
    }

    @Test
    void partOfPlaceThatIsLostLeavesRuleUndetermined() {
        assertThat(finds(draft(), losing(RNCP, "/blocks/1/code"))).isUndeterminedAt("/blocks/*/code");
    }

    @Test
    void lossElsewhereChangesNothing() {
        assertThat(finds(draft(), losing(RNCP, "/territories")).findings()).hasSize(1);
    }

    @Test
    void findingMayHoldDespiteLossButNeverAtLostPlace() {
        CatalogueRule.RuleDraft draft = draft().whenLost(WhenLost.FINDINGS_HOLD);
        assertThat(finds(draft, losing(RNCP, "/blocks/*/code")).findings()).hasSize(1);
        assertThat(finds(draft, losing(RNCP, "/title"))).isUndeterminedAt("/title");
    }

    @Test
    void nothingFoundInTheRestProvesNothing() {
        CatalogueRule.RuleDraft draft = draft().whenLost(WhenLost.FINDINGS_HOLD);
        assertThat(passes(draft, losing(RNCP, "/title"), RuleContext.at(DAY))).isUndeterminedAt("/title");
    }

    @Test
    void checkMayDecideItselfButNeverFindsAtLostPlace() {
        CatalogueRule.RuleDraft draft = draft().whenLost(WhenLost.CHECK_DECIDES);
        assertThat(passes(draft, losing(RNCP, "/title"), RuleContext.at(DAY))).passes();
        assertThat(finds(draft, losing(RNCP, "/title"))).isUndeterminedAt("/title");
    }

    @Test
    void ruleOfOtherRegisterDoesNotApply() {
        assertThat(finds(draft().only(RuleScope.RNCP), RS)).doesNotApply(RNCP_ONLY);
        assertThat(finds(draft().only(RuleScope.RS), RNCP)).doesNotApply(RS_ONLY);
    }

    @Test
    void ruleOfOtherRegistrationDoesNotApplyAndUnknownTypeIsNotGuessed() {
        CertificationSheet unknown =
                RNCP.withRegistration(RNCP.registration().withType(Optional.<RegistrationType>empty()));
        assertThat(finds(draft().only(RuleScope.BY_LAW), RNCP)).doesNotApply(BY_LAW_ONLY);
        assertThat(finds(draft().only(RuleScope.ON_REQUEST), RNCP).findings()).hasSize(1);
        assertThat(finds(draft().only(RuleScope.BY_LAW), unknown)).isUndeterminedAt("/registration/type");
    }

    @Test
    void ruleHoldsFromItsFirstDayToItsLast() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.AS_OF, DAY);
        EffectivePeriod until = EffectivePeriod.until(ReferenceDate.AS_OF, DAY);
        assertThat(at(from, DAY)).passes();
        assertThat(at(from, DAY.minusDays(1))).doesNotApply(NOT_IN_FORCE);
        assertThat(at(until, DAY)).passes();
        assertThat(at(until, DAY.plusDays(1))).doesNotApply(NOT_IN_FORCE);
    }

    private static Outcome at(EffectivePeriod inForce, LocalDate asOf) {
        return passes(draft().inForce(inForce), RNCP, RuleContext.at(asOf));
    }

    @Test
    void ruleMayBeMeasuredByStart() {
        LocalDate start = LocalDate.of(2024, 7, 1);
        assertThat(at(EffectivePeriod.from(ReferenceDate.START, start), DAY)).passes();
        assertThat(at(EffectivePeriod.from(ReferenceDate.START, start.plusDays(1)), DAY))
                .doesNotApply(NOT_IN_FORCE);
    }

    @Test
    void ruleMayBeMeasuredByApplication() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.APPLICATION, DAY);
        assertThat(filed(from, DAY)).passes();
        assertThat(filed(from, DAY.minusDays(1))).doesNotApply(NOT_IN_FORCE);
    }

    private static Outcome filed(EffectivePeriod inForce, LocalDate day) {
        RuleContext context = RuleContext.at(DAY)
                .withApplication(new RegistrationApplication(Optional.of(day), Answer.UNKNOWN, Answer.UNKNOWN));
        return passes(draft().inForce(inForce), decided(LocalDate.of(2026, 1, 1)), context);
    }

    private static CertificationSheet decided(LocalDate day) {
        return RNCP.withRegistration(RNCP.registration().withDecisionDate(day));
    }

    @Test
    void decisionProvesThatApplicationWasEarlierButNotLater() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.APPLICATION, DAY);
        EffectivePeriod before = EffectivePeriod.until(ReferenceDate.APPLICATION, DAY.minusDays(1));
        assertThat(decided(from, DAY)).doesNotApply(NOT_IN_FORCE);
        assertThat(decided(from, DAY.plusDays(1))).isUndeterminedAt("/registration/decisionDate");
        assertThat(decided(before, DAY.minusDays(1))).passes();
        assertThat(decided(before, DAY)).isUndeterminedAt("/registration/decisionDate");
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
    void applicationIsFiledAtMostTwoYearsBeforeItsDecision() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.APPLICATION, DAY);
        EffectivePeriod before = EffectivePeriod.until(ReferenceDate.APPLICATION, DAY.minusDays(1));
        assertThat(decided(from, DAY.plusYears(2))).passes();
        assertThat(decided(from, DAY.plusYears(2).minusDays(1))).isUndeterminedAt("/registration/decisionDate");
        assertThat(decided(before, DAY.plusYears(2))).doesNotApply(NOT_IN_FORCE);
    }

    @Test
    void projectOfRegistrationByLawPrecedesItsStartByAnyTime() {
        EffectivePeriod from = EffectivePeriod.from(ReferenceDate.APPLICATION, DAY);
        assertThat(passes(draft().inForce(from), byLaw(DAY), RuleContext.at(DAY)))
                .doesNotApply(NOT_IN_FORCE);
        assertThat(passes(draft().inForce(from), byLaw(DAY.plusYears(9)), RuleContext.at(DAY)))
                .isUndeterminedAt("/registration/effectiveDate");
    }

    private static CertificationSheet byLaw(LocalDate start) {
        return RNCP.withRegistration(
                Registration.NONE.withType(RegistrationType.BY_LAW).withEffectiveDate(start));
    }

    @Test
    void ruleAppliesIfOneOfItsSourcesDoes() {
        CatalogueRule rule = twoRegimes();
        assertThat(rule.check(RNCP, RuleContext.at(DAY))).passes();
        assertThat(rule.check(RS, RuleContext.at(DAY))).passes();
        assertThat(rule.sourcesFor(RNCP, RuleContext.at(DAY))).containsExactly(RuleSources.HOUSE);
        assertThat(rule.sourcesFor(RS, RuleContext.at(DAY))).containsExactly(RuleSources.LOGIC);
        assertThat(rule.sources()).containsExactly(RuleSources.HOUSE, RuleSources.LOGIC);
    }

    @Test
    void ruleWithoutAnApplicableSourceSaysWhy() {
        assertThat(twoRegimes().check(RS, RuleContext.at(DAY.minusDays(1)))).doesNotApply(NOT_IN_FORCE);
        assertThat(twoRegimes().check(byLaw(DAY), RuleContext.at(DAY))).doesNotApply(ON_REQUEST_ONLY);
    }

    @Test
    void sourceThatMayApplyLeavesRuleUndetermined() {
        CertificationSheet unknown =
                RNCP.withRegistration(RNCP.registration().withType(Optional.<RegistrationType>empty()));
        assertThat(twoRegimes().check(unknown, RuleContext.at(DAY))).isUndeterminedAt("/registration/type");
        assertThat(twoRegimes().sourcesFor(unknown, RuleContext.at(DAY))).isEmpty();
    }

    @Test
    void sourceWithoutLimitsAppliesToEverySheet() {
        CatalogueRule rule = rule("TST-001", Severity.WARNING, RuleSources.LOGIC)
                .citing(RuleBasis.of(RuleSources.HOUSE).only(RuleScope.RS))
                .check(check -> new Passed());
        assertThat(rule.check(RNCP, RuleContext.at(DAY))).passes();
        assertThat(rule.sourcesFor(RNCP, RuleContext.at(DAY))).containsExactly(RuleSources.LOGIC);
        assertThat(rule.reads()).isEmpty();
    }

    @Test
    void pathwayOfASourceIsNotGuessed() {
        CatalogueRule rule = rule(
                        "TST-001",
                        Severity.WARNING,
                        RuleBasis.of(RuleSources.HOUSE).only(RuleScope.EXPERIENCE))
                .check(check -> new Passed());
        assertThat(rule.check(experience(Answer.YES), RuleContext.at(DAY))).passes();
        assertThat(rule.check(experience(Answer.NO), RuleContext.at(DAY))).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule.check(experience(Answer.UNKNOWN), RuleContext.at(DAY)))
                .isUndeterminedAt("/accessPathways/*/available");
    }

    private static CertificationSheet experience(Answer available) {
        return RNCP.withAccessPathways(AccessPathway.builder()
                .pathway(Pathway.EXPERIENCE)
                .available(available)
                .build());
    }

    /** A rule on registrations in the RNCP on request, and in the RS since {@link #DAY}. */
    private static CatalogueRule twoRegimes() {
        return rule(
                        "TST-001",
                        Severity.WARNING,
                        RuleBasis.of(RuleSources.HOUSE).only(RuleScope.RNCP, RuleScope.ON_REQUEST),
                        RuleBasis.of(RuleSources.LOGIC)
                                .only(RuleScope.RS)
                                .inForce(EffectivePeriod.from(ReferenceDate.AS_OF, DAY)))
                .check(check -> new Passed());
    }

    @Test
    void excerptIsShortenedBetweenCharacters() {
        String text = "a".repeat(159) + "😀" + "b";
        Outcome outcome = draft().check(check ->
                        check.violatedBy(check.finding(SheetPointers.TITLE).showing(text)))
                .check(RNCP, RuleContext.at(DAY));
        assertThat(outcome.findings().get(0).excerpt()).contains("a".repeat(159) + "…");
    }
}
