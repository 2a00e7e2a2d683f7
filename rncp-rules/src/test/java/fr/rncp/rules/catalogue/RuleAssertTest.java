package fr.rncp.rules.catalogue;

import static fr.rncp.model.Language.ENGLISH;
import static fr.rncp.model.Language.FRENCH;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.Outcome.Reason.OTHER;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Passed;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each assertion succeeds for the outcome that it names, and fails for any other. */
class RuleAssertTest {

    private static final Outcome PASSED = new Passed();
    private static final Outcome NOT_APPLICABLE = new NotApplicable(NOTHING_TO_JUDGE);
    private static final Outcome UNDETERMINED =
            new Undetermined(List.of(new SheetPointer("/title"), new SheetPointer("/number")));
    private static final Outcome VIOLATED = new Violated(List.of(
            finding(Severity.ERROR, "/title", "ID-003", Optional.empty()),
            finding(Severity.INFO, "/description/skills", "ID-005.skills", Optional.of("Néant"))));

    private static Finding finding(Severity severity, String pointer, String key, Optional<String> excerpt) {
        return new Finding(
                RuleId.of("ID-003"), severity, new SheetPointer(pointer), key, List.of(), excerpt, Optional.empty());
    }

    private static ThrowableAssertAlternative<AssertionError> assertFails(
            Outcome outcome, Consumer<RuleAssert> assertion) {
        return assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertion.accept(assertThat(outcome).as("ID-003")));
    }

    static Stream<Outcome> othersThanPassed() {
        return Stream.of(NOT_APPLICABLE, UNDETERMINED, VIOLATED);
    }

    @ParameterizedTest
    @MethodSource("othersThanPassed")
    void passesDemandsPassed(Outcome other) {
        assertThat(PASSED).passes();
        assertFails(other, RuleAssert::passes);
    }

    static Stream<Outcome> othersThanNotApplicable() {
        return Stream.of(PASSED, UNDETERMINED, VIOLATED, new NotApplicable(OTHER));
    }

    @ParameterizedTest
    @MethodSource("othersThanNotApplicable")
    void doesNotApplyDemandsReason(Outcome other) {
        assertThat(NOT_APPLICABLE).doesNotApply(NOTHING_TO_JUDGE);
        assertFails(other, outcome -> outcome.doesNotApply(NOTHING_TO_JUDGE));
    }

    static Stream<Outcome> othersThanUndetermined() {
        return Stream.of(PASSED, NOT_APPLICABLE, VIOLATED);
    }

    @ParameterizedTest
    @MethodSource("othersThanUndetermined")
    void isUndeterminedAtDemandsUndetermined(Outcome other) {
        assertFails(other, outcome -> outcome.isUndeterminedAt("/title", "/number"));
        assertFails(other, RuleAssert::isUndeterminedAt);
    }

    @Test
    void isUndeterminedAtDemandsEveryPlaceInOrder() {
        assertThat(UNDETERMINED).isUndeterminedAt("/title", "/number");
        assertFails(UNDETERMINED, outcome -> outcome.isUndeterminedAt("/title"));
        assertFails(UNDETERMINED, outcome -> outcome.isUndeterminedAt("/number", "/title"));
        assertFails(UNDETERMINED, RuleAssert::isUndeterminedAt);
    }

    static Stream<Outcome> othersThanViolated() {
        return Stream.of(PASSED, NOT_APPLICABLE, UNDETERMINED);
    }

    @ParameterizedTest
    @MethodSource("othersThanViolated")
    void assertionsOnFindingsDemandViolated(Outcome other) {
        assertFails(other, outcome -> outcome.isViolatedAt("/title"));
        assertFails(other, outcome -> outcome.finds("ERROR ID-003 at /title"));
        assertFails(other, outcome -> outcome.says(ENGLISH, "The sheet has no title."));
        assertFails(other, outcome -> outcome.quotes("Néant"));
    }

    @ParameterizedTest
    @MethodSource("othersThanViolated")
    void assertionsOnFindingsNeverHoldWithoutFinding(Outcome other) {
        assertFails(other, RuleAssert::isViolatedAt);
        assertFails(other, RuleAssert::finds);
        assertFails(other, outcome -> outcome.says(ENGLISH));
        assertFails(other, RuleAssert::quotes);
    }

    @Test
    void assertionsOnFindingsNeverTakeAnOutcomeInWords() {
        assertFails(PASSED, outcome -> outcome.finds("passed"));
        assertFails(UNDETERMINED, outcome -> outcome.finds("undetermined: /title /number"));
    }

    @Test
    void isViolatedAtDemandsEveryPlaceInOrder() {
        assertThat(VIOLATED).isViolatedAt("/title", "/description/skills");
        assertFails(VIOLATED, outcome -> outcome.isViolatedAt("/title"));
        assertFails(VIOLATED, outcome -> outcome.isViolatedAt("/description/skills", "/title"));
    }

    @Test
    void findsDemandsSeverityKeyAndPlaceOfEveryFinding() {
        String skills = "INFO ID-005.skills at /description/skills";
        assertThat(VIOLATED).finds("ERROR ID-003 at /title", skills);
        assertFails(VIOLATED, outcome -> outcome.finds("ERROR ID-003 at /title"));
        assertFails(VIOLATED, outcome -> outcome.finds("WARNING ID-003 at /title", skills));
        assertFails(VIOLATED, outcome -> outcome.finds("ERROR ID-003.long at /title", skills));
        assertFails(VIOLATED, outcome -> outcome.finds("ERROR ID-003 at /number", skills));
    }

    @Test
    void saysRequiresEveryMessageInItsLanguage() {
        String title = "The sheet has no title.";
        String skills = "The section on the attested skills is empty.";
        assertThat(VIOLATED).says(ENGLISH, title, skills);
        assertFails(VIOLATED, outcome -> outcome.says(ENGLISH, title));
        assertFails(VIOLATED, outcome -> outcome.says(FRENCH, title, skills));
    }

    @Test
    void quotesDemandsExcerptOfEveryFinding() {
        assertThat(VIOLATED).quotes("no excerpt", "Néant");
        assertFails(VIOLATED, outcome -> outcome.quotes("Néant"));
        assertFails(VIOLATED, outcome -> outcome.quotes("no excerpt", "Sans objet"));
    }

    @Test
    void hasOutcomeAcceptsAnyOutcomeInWords() {
        assertThat(PASSED).hasOutcome("passed");
        assertThat(NOT_APPLICABLE).hasOutcome("not applicable: NOTHING_TO_JUDGE");
        assertThat(UNDETERMINED).hasOutcome("undetermined: /title /number");
        assertThat(VIOLATED).hasOutcome("ERROR ID-003 at /title; INFO ID-005.skills at /description/skills");
        assertFails(VIOLATED, outcome -> outcome.hasOutcome("ERROR ID-003 at /title"));
    }

    @Test
    void failureNamesRuleAndOutcome() {
        assertFails(UNDETERMINED, outcome -> outcome.isViolatedAt("/title"))
                .withMessageContaining("ID-003")
                .withMessageContaining("undetermined: /title /number");
    }

    @Test
    void findingWithoutMessageFailsWhateverIsAsserted() {
        Outcome mute = new Violated(List.of(finding(Severity.ERROR, "/title", "ID-003.unheard-of", Optional.empty())));
        assertFails(mute, outcome -> outcome.isViolatedAt("/title")).withMessageContaining("ID-003.unheard-of");
    }

    @Test
    void ruleIsAppliedOnDayOfExamplesUnlessAnotherIsGiven() {
        CertificationSheet ended =
                RNCP.withRegistration(RNCP.registration().withEndDate(RuleExample.AS_OF.minusDays(1)));
        assertThat(rule("ID-006"), ended).isViolatedAt("/registration/active");
        assertThat(rule("ID-006"), ended, RuleExample.AS_OF.minusDays(1)).passes();
        assertThat(rule("ID-006"), ended, RuleContext.at(RuleExample.AS_OF.minusDays(1)))
                .passes();
        assertThat(rule("JUR-007"), RNCP, LocalDate.of(2023, 12, 28)).doesNotApply(NOT_IN_FORCE);
    }
}
