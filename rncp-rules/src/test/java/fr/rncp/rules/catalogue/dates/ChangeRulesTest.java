package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.changed;
import static fr.rncp.rules.catalogue.dates.DateExamples.day;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeRulesTest {

    private static CertificationSheet history(String day) {
        return RNCP.withCertifierHistory(
                CertifierChange.builder().build(),
                CertifierChange.builder().changedOn(day(day)).build());
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, INFO DAT-015.before", "2026-01-16, INFO DAT-015"})
    void findsChangesOutsideTheRegistration(String day, String found) {
        assertThat(rule("DAT-015"), changed(day)).finds(found + " at /accessPathways/0/modifiedOn");
        assertThat(rule("DAT-015"), history(day)).finds(found + " at /certifierHistory/1/changedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-01", "2026-01-15"})
    void acceptsChangesDuringTheRegistration(String day) {
        assertThat(rule("DAT-015"), changed(day)).passes();
        assertThat(rule("DAT-015"), history(day)).passes();
    }

    @Test
    void comparesChangesWithTheDayAloneWithoutStart() {
        assertThat(rule("DAT-015"), changed("1999-01-01").withRegistration(Registration.NONE))
                .passes();
        assertThat(rule("DAT-015"), changed("2030-01-01").withRegistration(Registration.NONE))
                .finds("INFO DAT-015 at /accessPathways/0/modifiedOn");
    }

    @Test
    void changesThatTheSourceLostAreUndetermined() {
        assertThat(rule("DAT-015"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-015"), losing(changed("2025-01-01"), "/certifierHistory"))
                .isUndeterminedAt("/certifierHistory/*/changedOn");
        assertThat(rule("DAT-015"), losing(changed("2030-01-01"), "/certifierHistory"))
                .finds("INFO DAT-015 at /accessPathways/0/modifiedOn");
        assertThat(rule("DAT-015"), losing(changed("2025-01-01"), "/registration/pathwaysStartDate"))
                .passes();
    }
}
