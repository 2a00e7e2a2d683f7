package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.changed;
import static fr.rncp.rules.catalogue.dates.DateExamples.day;
import static fr.rncp.rules.catalogue.dates.DateExamples.ending;
import static fr.rncp.rules.catalogue.dates.DateExamples.jury;
import static fr.rncp.rules.catalogue.dates.DateExamples.pathway;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.Registration;
import fr.rncp.model.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeAndRepealRulesTest {

    private static final String CITED = "WARNING DAT-016 at ";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voir R335-8.",
                "Voir l'article R. 335-8 du code de l'éducation.",
                "Voir R.335‑11",
                "Voir R 335-8, et le code de l’éducation"
            })
    void findsRepealedArticles(String text) {
        assertThat(rule("DAT-016"), jury(text)).finds(CITED + "/accessPathways/0/jury");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voir l'article R. 338-6 du code de l'éducation.",
                "Voir R335-80",
                "Voir ER335-8",
                "Voir R335-6",
                "Voir R. 335-8 du code de la construction et de l'habitation",
                "Voir D. 6412-6"
            })
    void leavesOtherArticlesAlone(String text) {
        assertThat(rule("DAT-016"), jury(text)).passes();
    }

    @Test
    void readsEveryTextOnce() {
        Prose cited = Prose.of("Voir R335-8 et R335-11.");
        CertificationSheet sheet = RNCP.withDescription(RNCP.description()
                        .withAssessment(Prose.of("Voir R335-8 d'abord."))
                        .withRegulations(Prose.of("Voir R335-8 ensuite."))
                        .withAccumulation(cited))
                .withAccessPathways(pathway().withJury(cited), pathway().withJury(Prose.of("Voir R335-8 enfin.")));
        assertThat(rule("DAT-016"), sheet)
                .finds(
                        CITED + "/description/assessment",
                        CITED + "/description/regulations",
                        CITED + "/description/accumulation",
                        CITED + "/accessPathways/1/jury");
    }

    @Test
    void judgesNothingBeforeTheRepeal() {
        CertificationSheet citing = jury("Voir R335-8.");
        assertThat(rule("DAT-016"), citing, day("2023-12-28")).doesNotApply(NOT_IN_FORCE);
        assertThat(rule("DAT-016"), citing, day("2023-12-29")).finds(CITED + "/accessPathways/0/jury");
        assertThat(rule("DAT-016"), citing.withRegistration(ending("2023-12-28").registration()))
                .doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-016"), citing.withRegistration(ending("2023-12-29").registration()))
                .finds(CITED + "/accessPathways/0/jury");
    }

    @ParameterizedTest
    @CsvSource({
        "justifiant de 3 ans d'expérience pour l'accès aux certificats complémentaires de spécialisation, INFO DAT-016.specialisation at /accessPathways/0/jury",
        "trois années d'expérience avant un CCS, INFO DAT-016.specialisation at /accessPathways/0/jury",
        "un an d'expérience avant un CCS, passed",
        "trois ans d'expérience. Un CCS existe, passed"
    })
    void reportsFormerTermOfSpecialisations(String text, String expected) {
        assertThat(rule("DAT-016"), jury(text)).hasOutcome(expected);
    }
}
