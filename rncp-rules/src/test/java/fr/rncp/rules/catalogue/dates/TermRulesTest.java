package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.ON_REQUEST_ONLY;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.cohort;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.EMERGING;
import static fr.rncp.rules.catalogue.dates.DateExamples.applied;
import static fr.rncp.rules.catalogue.dates.DateExamples.between;
import static fr.rncp.rules.catalogue.dates.DateExamples.day;
import static fr.rncp.rules.catalogue.dates.DateExamples.lasting;
import static fr.rncp.rules.catalogue.dates.DateExamples.registered;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTest {

    private static final String END = " at /registration/endDate";

    private static CertificationSheet decided(String decision, String end, OptionalInt years) {
        return registered(Registration.builder()
                .type(RegistrationType.ON_REQUEST)
                .decisionDate(day(decision))
                .endDate(day(end))
                .termYears(years)
                .build());
    }

    @Test
    void startsOnItsLastDayAtTheLatest() {
        assertThat(rule("DAT-002"), between("2021-11-04", "2021-11-04")).passes();
        assertThat(rule("DAT-002"), between("2021-11-05", "2021-11-04")).finds("ERROR DAT-002" + END);
    }

    @Test
    void reportsWhichDayIsUnknown() {
        assertThat(rule("DAT-002"), registered(Registration.NONE))
                .isUndeterminedAt("/registration/effectiveDate", "/registration/endDate");
        Registration startless = Registration.NONE.withEndDate(day("2026-01-01"));
        assertThat(rule("DAT-002"), registered(startless)).isUndeterminedAt("/registration/effectiveDate");
        Registration endless = Registration.NONE.withDecisionDate(day("2026-01-01"));
        assertThat(rule("DAT-002"), registered(endless)).isUndeterminedAt("/registration/endDate");
    }

    @Test
    void usesOtherStartIfOneIsLost() {
        assertThat(rule("DAT-002"), losing(RNCP, "/registration/pathwaysStartDate"))
                .passes();
        assertThat(rule("DAT-003"), losing(RNCP, "/registration/pathwaysStartDate"))
                .passes();
        assertThat(rule("DAT-004"), losing(RNCP, "/registration/pathwaysStartDate"))
                .passes();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-04, 2026-11-03, passed",
        "2021-11-04, 2026-11-04, passed",
        "2021-11-04, 2026-11-05, ERROR DAT-003 at /registration/endDate",
        "2019-01-01, 2024-01-02, ERROR DAT-003 at /registration/endDate",
        "2018-12-31, 2029-01-01, not applicable: NOT_IN_FORCE",
        "2019-01-01, 2020-08-23, passed",
        "+999999999-01-01, +999999999-12-31, passed"
    })
    void lastsFiveYearsAtMost(String start, String end, String expected) {
        assertThat(rule("DAT-003"), between(start, end)).hasOutcome(expected);
    }

    @Test
    void leavesTimeToPutDecisionOnline() {
        assertThat(rule("DAT-003"), decided("2021-04-16", "2026-04-16", OptionalInt.empty()))
                .passes();
        assertThat(rule("DAT-003"), decided("2021-04-16", "2026-04-17", OptionalInt.empty()))
                .finds("WARNING DAT-003.decision" + END);
        assertThat(rule("DAT-003"), decided("2021-04-16", "2026-05-17", OptionalInt.empty()))
                .finds("WARNING DAT-003.decision" + END);
        assertThat(rule("DAT-003"), decided("2021-04-16", "2026-05-18", OptionalInt.empty()))
                .finds("ERROR DAT-003" + END);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-29, WARNING DAT-004 at /registration/endDate",
        "2027-06-30, passed",
        "2027-07-01, passed",
        "2027-07-02, passed",
        "2027-07-03, WARNING DAT-004 at /registration/endDate"
    })
    void endsWithItsTermGiveOrTakeADay(String end, String expected) {
        assertThat(rule("DAT-004"), decided("2024-07-01", end, OptionalInt.of(3)))
                .hasOutcome(expected);
    }

    @Test
    void toleratesProlongedEndOnly() {
        assertThat(rule("DAT-004"), decided("2015-04-01", "2020-08-23", OptionalInt.of(5)))
                .passes();
        assertThat(rule("DAT-004"), decided("2015-04-01", "2020-08-22", OptionalInt.of(5)))
                .finds("WARNING DAT-004" + END);
    }

    @Test
    void needsTermToCompareIt() {
        assertThat(rule("DAT-004"), decided("2024-07-01", "2027-07-01", OptionalInt.empty()))
                .doesNotApply(NOTHING_TO_JUDGE);
        assertThat(
                        rule("DAT-004"),
                        losing(decided("2024-07-01", "2027-07-01", OptionalInt.empty()), "/registration/termYears"))
                .isUndeterminedAt("/registration/termYears");
        assertThat(rule("DAT-004"), decided("2018-07-01", "2021-07-01", OptionalInt.of(Integer.MAX_VALUE)))
                .finds("WARNING DAT-004" + END);
        assertThat(rule("DAT-004"), decided("2024-07-01", "2027-07-01", OptionalInt.of(Integer.MIN_VALUE)))
                .finds("WARNING DAT-004" + END);
    }

    @Test
    void termOfMoreThanFiveYearsIsOneFault() {
        CertificationSheet long7 = decided("2024-07-01", "2029-07-01", OptionalInt.of(7));
        assertThat(rule("DAT-003"), long7).finds("ERROR DAT-003.term at /registration/termYears");
        assertThat(rule("DAT-004"), long7).doesNotApply(NOTHING_TO_JUDGE);
        CertificationSheet both = decided("2024-07-01", "2031-07-01", OptionalInt.of(7));
        assertThat(rule("DAT-003"), both).finds("ERROR DAT-003" + END);
        assertThat(rule("DAT-004"), both).doesNotApply(NOTHING_TO_JUDGE);
        CertificationSheet endless = registered(Registration.builder()
                .type(RegistrationType.ON_REQUEST)
                .decisionDate(day("2024-07-01"))
                .termYears(6)
                .build());
        assertThat(rule("DAT-003"), endless).finds("ERROR DAT-003.term at /registration/termYears");
    }

    @Test
    void wrongEndIsReportedOnce() {
        CertificationSheet late = registered(RNCP.registration().withEndDate(day("2092-07-01")));
        assertThat(rule("DAT-003"), late).finds("ERROR DAT-003" + END);
        assertThat(rule("DAT-004"), late).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-008"), late).doesNotApply(NOTHING_TO_JUDGE);
        CertificationSheet early = registered(RNCP.registration().withEndDate(day("2009-07-01")));
        assertThat(rule("DAT-002"), early).finds("ERROR DAT-002" + END);
        assertThat(rule("DAT-004"), early).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void decisionInTheFutureIsNoStart() {
        CertificationSheet future = registered(RNCP.registration().withDecisionDate(day("2034-07-01")));
        assertThat(rule("DAT-017"), future).finds("WARNING DAT-017 at /registration/decisionDate");
        assertThat(rule("DAT-002"), future).isUndeterminedAt("/registration/decisionDate");
        assertThat(rule("DAT-004"), future).isUndeterminedAt("/registration/decisionDate");
        assertThat(rule("ID-006"), future).isUndeterminedAt("/registration/decisionDate");
    }

    private static RuleContext filed(String day, Answer first, Answer emerging) {
        return applied(new RegistrationApplication(Optional.of(day(day)), first, emerging));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, YES, 3, passed",
        "2025-10-01, YES, 2, ERROR DAT-005 at /registration/termYears",
        "2025-09-30, YES, 5, not applicable: NOT_IN_FORCE",
        "2025-10-01, NO, 5, not applicable: NOTHING_TO_JUDGE",
        "2025-10-01, UNKNOWN, 3, passed",
        "2025-10-01, UNKNOWN, 5, undetermined: /registration/termYears"
    })
    void givesEmergingOccupationsThreeYears(String filed, Answer emerging, int years, String expected) {
        assertThat(rule("DAT-005"), lasting(years), filed(filed, Answer.UNKNOWN, emerging))
                .hasOutcome(expected);
    }

    @Test
    void isUndeterminedWithoutApplicationOrTerm() {
        assertThat(rule("DAT-005"), lasting(5)).isUndeterminedAt("/registration/decisionDate");
        CertificationSheet termless = registered(lasting(5).registration().withTermYears(OptionalInt.empty()));
        assertThat(rule("DAT-005"), termless, EMERGING).isUndeterminedAt("/registration/termYears");
        CertificationSheet byLaw = registered(lasting(5).registration().withType(RegistrationType.BY_LAW));
        assertThat(rule("DAT-005"), byLaw, EMERGING).doesNotApply(ON_REQUEST_ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, 3, passed",
        "YES, 4, ERROR DAT-006 at /registration/termYears",
        "UNKNOWN, 3, passed",
        "UNKNOWN, 4, undetermined: /registration/termYears",
        "NO, 4, not applicable: NOTHING_TO_JUDGE"
    })
    void givesFirstRequestsOfOneYearThreeYears(Answer first, int years, String expected) {
        CertificationSheet sheet = lasting(years).withStatistics(cohort(2024, 12, 0), cohort(2024, 12, 0));
        assertThat(rule("DAT-006"), sheet, filed("2025-10-01", first, Answer.UNKNOWN))
                .hasOutcome(expected);
    }

    @Test
    void countsYearsOfStatistics() {
        RuleContext first = filed("2025-10-01", Answer.YES, Answer.UNKNOWN);
        CertificationSheet none = lasting(5).withStatistics(List.of());
        assertThat(rule("DAT-006"), none, first).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-006"), losing(none, "/statistics"), first).isUndeterminedAt("/statistics/*/year");
        assertThat(rule("DAT-006"), lasting(5).withStatistics(cohort(2023, 1, 0), cohort(2024, 1, 0)), first)
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void rowsThatMayBeOfAnotherYearAreNoSingleYear() {
        RuleContext first = filed("2025-10-01", Answer.YES, Answer.UNKNOWN);
        CertificationSheet single = lasting(5).withStatistics(cohort(2024, 12, 0));
        assertThat(rule("DAT-006"), single, first).finds("ERROR DAT-006 at /registration/termYears");
        assertThat(rule("DAT-006"), losing(single, "/statistics"), first).isUndeterminedAt("/statistics/*/year");
        assertThat(rule("DAT-006"), losing(single, "/statistics/1/year"), first).isUndeterminedAt("/statistics/*/year");
        CertificationSheet yearless =
                single.withStatistics(cohort(2024, 12, 0), cohort(2023, 12, 0).withYear(OptionalInt.empty()));
        assertThat(rule("DAT-006"), yearless, first).isUndeterminedAt("/statistics/*/year");
    }

    @Test
    void measuresRegistrationWithoutTerm() {
        RuleContext first = filed("2025-10-01", Answer.YES, Answer.UNKNOWN);
        LocalDate decision = day("2025-11-15");
        Registration termless = Registration.builder()
                .type(RegistrationType.ON_REQUEST)
                .decisionDate(decision)
                .build();
        CertificationSheet single = RNCP.withStatistics(cohort(2024, 12, 0));
        assertThat(rule("DAT-006"), single.withRegistration(termless), first)
                .isUndeterminedAt("/registration/termYears");
        assertThat(rule("DAT-006"), single.withRegistration(termless.withEndDate(day("2028-11-15"))), first)
                .passes();
        assertThat(rule("DAT-006"), single.withRegistration(termless.withEndDate(day("2028-11-16"))), first)
                .isUndeterminedAt("/registration/termYears");
        assertThat(rule("DAT-006"), single.withRegistration(termless.withEndDate(day("2028-12-16"))), first)
                .isUndeterminedAt("/registration/termYears");
        assertThat(rule("DAT-006"), single.withRegistration(termless.withEndDate(day("2028-12-17"))), first)
                .finds("ERROR DAT-006 at /registration/termYears");
        Registration started = termless.withPathwaysStartDate(decision).withEndDate(day("2028-11-16"));
        assertThat(rule("DAT-006"), single.withRegistration(started), first)
                .finds("ERROR DAT-006 at /registration/termYears");
    }
}
