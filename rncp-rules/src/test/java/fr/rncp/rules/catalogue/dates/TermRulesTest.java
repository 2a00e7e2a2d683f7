package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.cohort;
import static fr.rncp.rules.catalogue.OutcomeLine.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.EMERGING;
import static fr.rncp.rules.catalogue.dates.DateExamples.applied;
import static fr.rncp.rules.catalogue.dates.DateExamples.between;
import static fr.rncp.rules.catalogue.dates.DateExamples.day;
import static fr.rncp.rules.catalogue.dates.DateExamples.lasting;
import static fr.rncp.rules.catalogue.dates.DateExamples.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.OutcomeLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTest {

    private static final String PASSED = "passed";
    private static final String NOTHING = "not applicable: NOTHING_TO_JUDGE";
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
        assertEquals(PASSED, OutcomeLine.of("DAT-002", between("2021-11-04", "2021-11-04")));
        assertEquals("ERROR DAT-002" + END, OutcomeLine.of("DAT-002", between("2021-11-05", "2021-11-04")));
    }

    @Test
    void tellsWhichDayIsNotKnown() {
        assertEquals(
                "undetermined: /registration/effectiveDate /registration/endDate",
                OutcomeLine.of("DAT-002", registered(Registration.NONE)));
        Registration startless = Registration.NONE.withEndDate(day("2026-01-01"));
        assertEquals("undetermined: /registration/effectiveDate", OutcomeLine.of("DAT-002", registered(startless)));
        Registration endless = Registration.NONE.withDecisionDate(day("2026-01-01"));
        assertEquals("undetermined: /registration/endDate", OutcomeLine.of("DAT-002", registered(endless)));
    }

    @Test
    void takesOtherStartWhereOneIsLost() {
        assertEquals(PASSED, OutcomeLine.of("DAT-002", losing(RNCP, "/registration/pathwaysStartDate")));
        assertEquals(PASSED, OutcomeLine.of("DAT-003", losing(RNCP, "/registration/pathwaysStartDate")));
        assertEquals(PASSED, OutcomeLine.of("DAT-004", losing(RNCP, "/registration/pathwaysStartDate")));
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
        assertEquals(expected, OutcomeLine.of("DAT-003", between(start, end)));
    }

    @Test
    void leavesTimeToPutDecisionOnline() {
        assertEquals(PASSED, OutcomeLine.of("DAT-003", decided("2021-04-16", "2026-04-16", OptionalInt.empty())));
        assertEquals(
                "WARNING DAT-003.decision" + END,
                OutcomeLine.of("DAT-003", decided("2021-04-16", "2026-04-17", OptionalInt.empty())));
        assertEquals(
                "WARNING DAT-003.decision" + END,
                OutcomeLine.of("DAT-003", decided("2021-04-16", "2026-05-17", OptionalInt.empty())));
        assertEquals(
                "ERROR DAT-003" + END,
                OutcomeLine.of("DAT-003", decided("2021-04-16", "2026-05-18", OptionalInt.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-29, WARNING DAT-004 at /registration/endDate",
        "2027-06-30, passed",
        "2027-07-01, passed",
        "2027-07-02, passed",
        "2027-07-03, WARNING DAT-004 at /registration/endDate",
        "2020-08-23, passed"
    })
    void endsWithItsTermGiveOrTakeADay(String end, String expected) {
        assertEquals(expected, OutcomeLine.of("DAT-004", decided("2024-07-01", end, OptionalInt.of(3))));
    }

    @Test
    void toleratesProlongedEndOnly() {
        assertEquals(PASSED, OutcomeLine.of("DAT-004", decided("2015-04-01", "2020-08-23", OptionalInt.of(5))));
        assertEquals(
                "WARNING DAT-004" + END,
                OutcomeLine.of("DAT-004", decided("2015-04-01", "2020-08-22", OptionalInt.of(5))));
    }

    @Test
    void needsTermToCompareIt() {
        assertEquals(NOTHING, OutcomeLine.of("DAT-004", decided("2024-07-01", "2027-07-01", OptionalInt.empty())));
        assertEquals(
                "undetermined: /registration/termYears",
                OutcomeLine.of(
                        "DAT-004",
                        losing(decided("2024-07-01", "2027-07-01", OptionalInt.empty()), "/registration/termYears")));
        assertEquals(
                "WARNING DAT-004" + END,
                OutcomeLine.of("DAT-004", decided("2024-07-01", "2027-07-01", OptionalInt.of(Integer.MAX_VALUE))));
        assertEquals(
                "WARNING DAT-004" + END,
                OutcomeLine.of("DAT-004", decided("2024-07-01", "2027-07-01", OptionalInt.of(Integer.MIN_VALUE))));
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
        assertEquals(expected, OutcomeLine.of("DAT-005", lasting(years), filed(filed, Answer.UNKNOWN, emerging)));
    }

    @Test
    void cannotTellWithoutApplicationOrTerm() {
        assertEquals("undetermined: /registration/decisionDate", OutcomeLine.of("DAT-005", lasting(5)));
        CertificationSheet termless = registered(lasting(5).registration().withTermYears(OptionalInt.empty()));
        assertEquals("undetermined: /registration/termYears", OutcomeLine.of("DAT-005", termless, EMERGING));
        CertificationSheet byLaw = registered(lasting(5).registration().withType(RegistrationType.BY_LAW));
        assertEquals("not applicable: ON_REQUEST_ONLY", OutcomeLine.of("DAT-005", byLaw, EMERGING));
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
        assertEquals(expected, OutcomeLine.of("DAT-006", sheet, filed("2025-10-01", first, Answer.UNKNOWN)));
    }

    @Test
    void countsYearsOfStatistics() {
        RuleContext first = filed("2025-10-01", Answer.YES, Answer.UNKNOWN);
        CertificationSheet none = lasting(5).withStatistics(List.of());
        assertEquals(NOTHING, OutcomeLine.of("DAT-006", none, first));
        assertEquals("undetermined: /statistics/*/year", OutcomeLine.of("DAT-006", losing(none, "/statistics"), first));
        assertEquals(
                NOTHING,
                OutcomeLine.of("DAT-006", lasting(5).withStatistics(cohort(2023, 1, 0), cohort(2024, 1, 0)), first));
    }

    @Test
    void rowsThatMayBeOfAnotherYearAreNoSingleYear() {
        RuleContext first = filed("2025-10-01", Answer.YES, Answer.UNKNOWN);
        CertificationSheet single = lasting(5).withStatistics(cohort(2024, 12, 0));
        String unknown = "undetermined: /statistics/*/year";
        assertEquals("ERROR DAT-006 at /registration/termYears", OutcomeLine.of("DAT-006", single, first));
        assertEquals(unknown, OutcomeLine.of("DAT-006", losing(single, "/statistics"), first));
        assertEquals(unknown, OutcomeLine.of("DAT-006", losing(single, "/statistics/1/year"), first));
        CertificationSheet yearless =
                single.withStatistics(cohort(2024, 12, 0), cohort(2023, 12, 0).withYear(OptionalInt.empty()));
        assertEquals(unknown, OutcomeLine.of("DAT-006", yearless, first));
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
        assertEquals(
                "undetermined: /registration/termYears",
                OutcomeLine.of("DAT-006", single.withRegistration(termless), first));
        assertEquals(
                PASSED,
                OutcomeLine.of("DAT-006", single.withRegistration(termless.withEndDate(day("2028-11-15"))), first));
        assertEquals(
                "undetermined: /registration/termYears",
                OutcomeLine.of("DAT-006", single.withRegistration(termless.withEndDate(day("2028-11-16"))), first));
        assertEquals(
                "undetermined: /registration/termYears",
                OutcomeLine.of("DAT-006", single.withRegistration(termless.withEndDate(day("2028-12-16"))), first));
        assertEquals(
                "ERROR DAT-006 at /registration/termYears",
                OutcomeLine.of("DAT-006", single.withRegistration(termless.withEndDate(day("2028-12-17"))), first));
        Registration effective = termless.withEffectiveDate(decision).withEndDate(day("2028-11-16"));
        assertEquals(
                "ERROR DAT-006 at /registration/termYears",
                OutcomeLine.of("DAT-006", single.withRegistration(effective), first));
    }
}
