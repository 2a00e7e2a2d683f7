package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.OutcomeLine.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.awarding;
import static fr.rncp.rules.catalogue.dates.DateExamples.ending;
import static fr.rncp.rules.catalogue.dates.DateExamples.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.model.Registration;
import fr.rncp.model.Relations;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.OutcomeLine;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryRulesTest {

    private static final String PASSED = "passed";

    @ParameterizedTest
    @CsvSource({
        "2026-01-14, INFO DAT-007 at /registration/endDate",
        "2026-01-15, WARNING DAT-007.soon at /registration/endDate",
        "2026-09-15, WARNING DAT-007.soon at /registration/endDate",
        "2026-09-16, passed"
    })
    void warnsEightMonthsBeforeTheEnd(String end, String expected) {
        assertEquals(expected, OutcomeLine.of("DAT-007", ending(end)));
    }

    @Test
    void asksForNoSuccessorOfSucceededSheet() {
        Relations succeeded = Relations.NONE.withReplacedBy(SheetNumber.of("RNCP40009"));
        assertEquals(PASSED, OutcomeLine.of("DAT-007", ending("2026-01-15").withRelations(succeeded)));
        assertEquals(
                "INFO DAT-007 at /registration/endDate",
                OutcomeLine.of("DAT-007", ending("2026-01-14").withRelations(succeeded)));
        assertEquals(
                PASSED,
                OutcomeLine.of(
                        "DAT-007", losing(ending("2026-01-15").withRelations(succeeded), "/relations/replacedBy")));
    }

    @Test
    void cannotTellSuccessorThatTheSourceLost() {
        assertEquals(
                "undetermined: /relations/replacedBy",
                OutcomeLine.of("DAT-007", losing(ending("2026-01-15"), "/relations/replacedBy")));
        assertEquals(
                "INFO DAT-007 at /registration/endDate",
                OutcomeLine.of("DAT-007", losing(ending("2026-01-14"), "/relations/replacedBy")));
        assertEquals(PASSED, OutcomeLine.of("DAT-007", losing(RNCP, "/relations/replacedBy")));
    }

    @Test
    void needsEnd() {
        Registration endless = RNCP.registration().withEndDate(Optional.empty());
        assertEquals("undetermined: /registration/endDate", OutcomeLine.of("DAT-007", registered(endless)));
        assertEquals("undetermined: /registration/endDate", OutcomeLine.of("DAT-008", registered(endless)));
        assertEquals("undetermined: /registration/endDate", OutcomeLine.of("DAT-009", registered(endless)));
    }

    @Test
    void neverLeavesTheCalendar() {
        assertEquals(
                "INFO DAT-007 at /registration/endDate",
                OutcomeLine.of("DAT-007", RNCP, RuleContext.at(LocalDate.MAX)));
        assertEquals(PASSED, OutcomeLine.of("DAT-007", RNCP, RuleContext.at(LocalDate.MIN)));
        assertEquals(
                PASSED,
                OutcomeLine.of(
                        "DAT-009",
                        awarding("+999999999-12-31")
                                .withRegistration(RNCP.registration()
                                        .withEndDate(LocalDate.MAX)
                                        .withAwardDeadline(LocalDate.MAX))));
    }

    @ParameterizedTest
    @CsvSource({
        "2029-06-30, ERROR DAT-008 at /registration/awardDeadline, passed",
        "2029-07-01, passed, passed",
        "2034-07-01, passed, passed",
        "2034-07-02, passed, INFO DAT-009 at /registration/awardDeadline"
    })
    void comparesLastAwardWithTheEnd(String deadline, String notBefore, String notLater) {
        assertEquals(notBefore, OutcomeLine.of("DAT-008", awarding(deadline)));
        assertEquals(notLater, OutcomeLine.of("DAT-009", awarding(deadline)));
    }

    @Test
    void hasNothingToJudgeWithoutLastAward() {
        Registration none = RNCP.registration().withAwardDeadline(Optional.empty());
        assertEquals("not applicable: NOTHING_TO_JUDGE", OutcomeLine.of("DAT-008", registered(none)));
        assertEquals(
                "undetermined: /registration/awardDeadline",
                OutcomeLine.of("DAT-008", losing(registered(none), "/registration/awardDeadline")));
    }
}
