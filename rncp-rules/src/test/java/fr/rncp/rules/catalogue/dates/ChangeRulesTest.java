package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.changed;
import static fr.rncp.rules.catalogue.dates.DateExamples.day;
import static fr.rncp.rules.catalogue.dates.DateExamples.pathway;

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
    @CsvSource({"2024-06-30, INFO DAT-015.before", "2010-01-16, INFO DAT-015.before"})
    void findsChangesOutsideTheRegistration(String day, String found) {
        assertThat(rule("DAT-015"), changed(day)).finds(found + " at /accessPathways/0/modifiedOn");
        assertThat(rule("DAT-015"), history(day)).finds(found + " at /certifierHistory/1/changedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-01", "2026-01-15", "2026-01-16"})
    void acceptsChangesDuringTheRegistration(String day) {
        assertThat(rule("DAT-015"), changed(day)).passes();
        assertThat(rule("DAT-015"), history(day)).passes();
    }

    @Test
    void needsStartToCompareChanges() {
        assertThat(rule("DAT-015"), changed("1999-01-01").withRegistration(Registration.NONE))
                .passes();
    }

    @Test
    void changesBeforeTheStartAreOneFault() {
        CertificationSheet oneDay = RNCP.withAccessPathways(RNCP.accessPathways().stream()
                .map(pathway -> pathway.withModifiedOn(day("2014-05-01")))
                .toList());
        assertThat(rule("DAT-015"), oneDay).finds("INFO DAT-015.before at /accessPathways/0/modifiedOn");
        CertificationSheet wrongStart = RNCP.withAccessPathways(
                pathway().withModifiedOn(day("2021-05-01")), pathway().withModifiedOn(day("2022-05-01")));
        assertThat(rule("DAT-015"), wrongStart).finds("INFO DAT-015.several at /registration/decisionDate");
    }

    @Test
    void changesThatTheSourceLostAreUndetermined() {
        assertThat(rule("DAT-015"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-015"), losing(changed("2025-01-01"), "/certifierHistory"))
                .isUndeterminedAt("/certifierHistory/*/changedOn");
        assertThat(rule("DAT-015"), losing(changed("2010-01-01"), "/certifierHistory"))
                .finds("INFO DAT-015.before at /accessPathways/0/modifiedOn");
        assertThat(rule("DAT-015"), losing(changed("2025-01-01"), "/registration/pathwaysStartDate"))
                .passes();
    }
}
