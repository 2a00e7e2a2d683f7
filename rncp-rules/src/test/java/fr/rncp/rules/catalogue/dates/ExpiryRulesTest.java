package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.OutcomeLine.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.awarding;
import static fr.rncp.rules.catalogue.dates.DateExamples.ending;
import static fr.rncp.rules.catalogue.dates.DateExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(OutcomeLine.of("DAT-007", ending(end))).isEqualTo(expected);
    }

    @Test
    void asksForNoSuccessorOfSucceededSheet() {
        Relations succeeded = Relations.NONE.withReplacedBy(SheetNumber.of("RNCP40009"));
        assertThat(OutcomeLine.of("DAT-007", ending("2026-01-15").withRelations(succeeded)))
                .isEqualTo(PASSED);
        assertThat(OutcomeLine.of("DAT-007", ending("2026-01-14").withRelations(succeeded)))
                .isEqualTo("INFO DAT-007 at /registration/endDate");
        assertThat(OutcomeLine.of(
                        "DAT-007", losing(ending("2026-01-15").withRelations(succeeded), "/relations/replacedBy")))
                .isEqualTo(PASSED);
    }

    @Test
    void cannotTellSuccessorThatTheSourceLost() {
        assertThat(OutcomeLine.of("DAT-007", losing(ending("2026-01-15"), "/relations/replacedBy")))
                .isEqualTo("undetermined: /relations/replacedBy");
        assertThat(OutcomeLine.of("DAT-007", losing(ending("2026-01-14"), "/relations/replacedBy")))
                .isEqualTo("INFO DAT-007 at /registration/endDate");
        assertThat(OutcomeLine.of("DAT-007", losing(RNCP, "/relations/replacedBy")))
                .isEqualTo(PASSED);
    }

    @Test
    void needsEnd() {
        Registration endless = RNCP.registration().withEndDate(Optional.empty());
        assertThat(OutcomeLine.of("DAT-007", registered(endless))).isEqualTo("undetermined: /registration/endDate");
        assertThat(OutcomeLine.of("DAT-008", registered(endless))).isEqualTo("undetermined: /registration/endDate");
        assertThat(OutcomeLine.of("DAT-009", registered(endless))).isEqualTo("undetermined: /registration/endDate");
    }

    @Test
    void neverLeavesTheCalendar() {
        assertThat(OutcomeLine.of("DAT-007", RNCP, RuleContext.at(LocalDate.MAX)))
                .isEqualTo("INFO DAT-007 at /registration/endDate");
        assertThat(OutcomeLine.of("DAT-007", RNCP, RuleContext.at(LocalDate.MIN)))
                .isEqualTo(PASSED);
        assertThat(OutcomeLine.of(
                        "DAT-009",
                        awarding("+999999999-12-31")
                                .withRegistration(RNCP.registration()
                                        .withEndDate(LocalDate.MAX)
                                        .withAwardDeadline(LocalDate.MAX))))
                .isEqualTo(PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2029-06-30, ERROR DAT-008 at /registration/awardDeadline, passed",
        "2029-07-01, passed, passed",
        "2034-07-01, passed, passed",
        "2034-07-02, passed, INFO DAT-009 at /registration/awardDeadline"
    })
    void comparesLastAwardWithTheEnd(String deadline, String notBefore, String notLater) {
        assertThat(OutcomeLine.of("DAT-008", awarding(deadline))).isEqualTo(notBefore);
        assertThat(OutcomeLine.of("DAT-009", awarding(deadline))).isEqualTo(notLater);
    }

    @Test
    void hasNothingToJudgeWithoutLastAward() {
        Registration none = RNCP.registration().withAwardDeadline(Optional.empty());
        assertThat(OutcomeLine.of("DAT-008", registered(none))).isEqualTo("not applicable: NOTHING_TO_JUDGE");
        assertThat(OutcomeLine.of("DAT-008", losing(registered(none), "/registration/awardDeadline")))
                .isEqualTo("undetermined: /registration/awardDeadline");
    }
}
