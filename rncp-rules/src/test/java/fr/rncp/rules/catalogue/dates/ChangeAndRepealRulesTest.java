package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.OutcomeLine.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.changed;
import static fr.rncp.rules.catalogue.dates.DateExamples.day;
import static fr.rncp.rules.catalogue.dates.DateExamples.ending;
import static fr.rncp.rules.catalogue.dates.DateExamples.jury;
import static fr.rncp.rules.catalogue.dates.DateExamples.pathway;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.Registration;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.OutcomeLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeAndRepealRulesTest {

    private static final String PASSED = "passed";
    private static final String NOTHING = "not applicable: NOTHING_TO_JUDGE";
    private static final String CITED = "WARNING DAT-016 at ";

    private static CertificationSheet history(String day) {
        return RNCP.withCertifierHistory(
                CertifierChange.builder().build(),
                CertifierChange.builder().changedOn(day(day)).build());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, INFO DAT-015.before",
        "2024-07-01, passed",
        "2026-01-15, passed",
        "2026-01-16, INFO DAT-015"
    })
    void comparesChangesWithTheRegistration(String day, String expected) {
        String found = expected.equals(PASSED) ? PASSED : expected + " at ";
        assertThat(OutcomeLine.of("DAT-015", changed(day)))
                .isEqualTo(found.equals(PASSED) ? PASSED : found + "/accessPathways/0/modifiedOn");
        assertThat(OutcomeLine.of("DAT-015", history(day)))
                .isEqualTo(found.equals(PASSED) ? PASSED : found + "/certifierHistory/1/changedOn");
    }

    @Test
    void comparesChangesWithTheDayAloneWithoutStart() {
        assertThat(OutcomeLine.of("DAT-015", changed("1999-01-01").withRegistration(Registration.NONE)))
                .isEqualTo(PASSED);
        assertThat(OutcomeLine.of("DAT-015", changed("2030-01-01").withRegistration(Registration.NONE)))
                .isEqualTo("INFO DAT-015 at /accessPathways/0/modifiedOn");
    }

    @Test
    void cannotTellChangesThatTheSourceLost() {
        assertThat(OutcomeLine.of("DAT-015", RNCP)).isEqualTo(NOTHING);
        assertThat(OutcomeLine.of("DAT-015", losing(changed("2025-01-01"), "/certifierHistory")))
                .isEqualTo("undetermined: /certifierHistory/*/changedOn");
        assertThat(OutcomeLine.of("DAT-015", losing(changed("2030-01-01"), "/certifierHistory")))
                .isEqualTo("INFO DAT-015 at /accessPathways/0/modifiedOn");
        assertThat(OutcomeLine.of("DAT-015", losing(changed("2025-01-01"), "/registration/pathwaysStartDate")))
                .isEqualTo(PASSED);
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
        assertThat(OutcomeLine.of("DAT-016", jury(text))).isEqualTo(CITED + "/accessPathways/0/jury");
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
        assertThat(OutcomeLine.of("DAT-016", jury(text))).isEqualTo(PASSED);
    }

    @Test
    void readsEveryTextOnce() {
        Prose cited = Prose.of("Voir R335-8 et R335-11.");
        CertificationSheet sheet = RNCP.withDescription(RNCP.description()
                        .withAssessment(Prose.of("Voir R335-8 d'abord."))
                        .withRegulations(Prose.of("Voir R335-8 ensuite."))
                        .withAccumulation(cited))
                .withAccessPathways(pathway().withJury(cited), pathway().withJury(Prose.of("Voir R335-8 enfin.")));
        assertThat(OutcomeLine.of("DAT-016", sheet))
                .isEqualTo(CITED + "/description/assessment; " + CITED + "/description/regulations; " + CITED
                        + "/description/accumulation; " + CITED + "/accessPathways/1/jury");
    }

    @Test
    void judgesNothingBeforeTheRepeal() {
        CertificationSheet citing = jury("Voir R335-8.");
        assertThat(OutcomeLine.of("DAT-016", citing, RuleContext.at(day("2023-12-28"))))
                .isEqualTo("not applicable: NOT_IN_FORCE");
        assertThat(OutcomeLine.of("DAT-016", citing, RuleContext.at(day("2023-12-29"))))
                .isEqualTo(CITED + "/accessPathways/0/jury");
        assertThat(OutcomeLine.of(
                        "DAT-016", citing.withRegistration(ending("2023-12-28").registration())))
                .isEqualTo(NOTHING);
        assertThat(OutcomeLine.of(
                        "DAT-016", citing.withRegistration(ending("2023-12-29").registration())))
                .isEqualTo(CITED + "/accessPathways/0/jury");
    }

    @ParameterizedTest
    @CsvSource({
        "justifiant de 3 ans d'expérience pour l'accès aux certificats complémentaires de spécialisation, INFO DAT-016.specialisation at /accessPathways/0/jury",
        "trois années d'expérience avant un CCS, INFO DAT-016.specialisation at /accessPathways/0/jury",
        "un an d'expérience avant un CCS, passed",
        "trois ans d'expérience. Un CCS existe, passed"
    })
    void tellsFormerTermOfSpecialisations(String text, String expected) {
        assertThat(OutcomeLine.of("DAT-016", jury(text))).isEqualTo(expected);
    }
}
