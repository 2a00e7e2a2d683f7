package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.awarding;
import static fr.rncp.rules.catalogue.dates.DateExamples.ending;
import static fr.rncp.rules.catalogue.dates.DateExamples.registered;

import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.Relations;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.catalogue.ExampleSheets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-14, INFO DAT-007 at /registration/endDate",
        "2026-01-15, WARNING DAT-007.soon at /registration/endDate",
        "2026-09-15, WARNING DAT-007.soon at /registration/endDate",
        "2026-09-16, passed"
    })
    void warnsEightMonthsBeforeTheEnd(String end, String expected) {
        assertThat(rule("DAT-007"), ending(end)).hasOutcome(expected);
    }

    @Test
    void asksForNoSuccessorOfSucceededSheet() {
        Relations succeeded = Relations.NONE.withReplacedBy(SheetNumber.of("RNCP40009"));
        assertThat(rule("DAT-007"), ending("2026-01-15").withRelations(succeeded))
                .passes();
        assertThat(rule("DAT-007"), ending("2026-01-14").withRelations(succeeded))
                .finds("INFO DAT-007.succeeded at /registration/endDate");
        assertThat(rule("DAT-007"), losing(ending("2026-01-15").withRelations(succeeded), "/relations/replacedBy"))
                .passes();
    }

    @Test
    void asksForNoRenewalOfRegistrationByLaw() {
        Registration soon = ending("2026-05-31").registration();
        assertThat(rule("DAT-007"), registered(soon.withType(RegistrationType.BY_LAW)))
                .finds("INFO DAT-007.soonbylaw at /registration/endDate");
        assertThat(rule("DAT-007"), registered(soon.withType(Optional.empty())))
                .finds("INFO DAT-007.soon at /registration/endDate");
    }

    @Test
    void successorThatTheSourceLostIsUndetermined() {
        assertThat(rule("DAT-007"), losing(ending("2026-01-15"), "/relations/replacedBy"))
                .isUndeterminedAt("/relations/replacedBy");
        assertThat(rule("DAT-007"), losing(ending("2026-01-14"), "/relations/replacedBy"))
                .finds("INFO DAT-007 at /registration/endDate");
        assertThat(rule("DAT-007"), losing(RNCP, "/relations/replacedBy")).passes();
    }

    @Test
    void needsEnd() {
        Registration endless = RNCP.registration().withEndDate(Optional.empty());
        assertThat(rule("DAT-007"), registered(endless)).isUndeterminedAt("/registration/endDate");
        assertThat(rule("DAT-008"), registered(endless)).isUndeterminedAt("/registration/endDate");
        assertThat(rule("DAT-009"), registered(endless)).isUndeterminedAt("/registration/endDate");
    }

    @Test
    void neverLeavesTheCalendar() {
        assertThat(rule("DAT-007"), RNCP, LocalDate.MAX).finds("INFO DAT-007 at /registration/endDate");
        assertThat(rule("DAT-007"), RNCP, LocalDate.MIN).passes();
        assertThat(
                        rule("DAT-009"),
                        awarding("+999999999-12-31")
                                .withRegistration(RNCP.registration()
                                        .withEndDate(LocalDate.MAX)
                                        .withAwardDeadline(LocalDate.MAX)))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({
        "2029-06-30, ERROR DAT-008 at /registration/awardDeadline, passed",
        "2029-07-01, passed, passed",
        "2034-07-01, passed, passed",
        "2034-07-02, passed, INFO DAT-009 at /registration/awardDeadline"
    })
    void comparesLastAwardWithTheEnd(String deadline, String notBefore, String notLater) {
        assertThat(rule("DAT-008"), awarding(deadline)).hasOutcome(notBefore);
        assertThat(rule("DAT-009"), awarding(deadline)).hasOutcome(notLater);
    }

    @ParameterizedTest
    @CsvSource({
        "2029-12-31, passed",
        "2030-07-01, passed",
        "2030-07-02, INFO DAT-009.specific at /registration/awardDeadline",
        "2033-07-01, INFO DAT-009.specific at /registration/awardDeadline"
    })
    void specificRegisterAwardsForAYearAtMost(String deadline, String expected) {
        Registration registration = RNCP.registration().withAwardDeadline(LocalDate.parse(deadline));
        assertThat(rule("DAT-009"), ExampleSheets.RS.withRegistration(registration))
                .hasOutcome(expected);
    }

    @Test
    void hasNothingToJudgeWithoutLastAward() {
        Registration none = RNCP.registration().withAwardDeadline(Optional.empty());
        assertThat(rule("DAT-008"), registered(none)).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-008"), losing(registered(none), "/registration/awardDeadline"))
                .isUndeterminedAt("/registration/awardDeadline");
    }
}
