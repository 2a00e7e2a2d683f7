package fr.rncp.rules.catalogue.dates;

import static fr.rncp.model.Language.FRENCH;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.identity.IdentityExamples.printing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Extension;
import fr.rncp.model.Registration;
import fr.rncp.model.Source;
import fr.rncp.model.SourceFormat;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateRulesTest {

    private static final String NO_DAY = "ERROR DAT-001 at ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registration/decisionDate",
                "/registration/effectiveDate",
                "/registration/pathwaysStartDate",
                "/registration/publicationDate",
                "/registration/lastOfficialJournalDate",
                "/registration/endDate",
                "/registration/awardDeadline",
                "/accessPathways/5/modifiedOn",
                "/certifyingBodies/1/statusChangedOn",
                "/certifierHistory/0/changedOn",
                "/partners/16/activeSince",
                "/partners/16/statusChangedOn",
                "/legalReferences/0/publishedOn"
            })
    void judgesEveryDateOfASheet(String component) {
        assertThat(rule("DAT-001"), printing(component, "99/99/2026")).finds(NO_DAY + component);
        assertThat(rule("DAT-001"), printing(component, "bientôt")).finds(NO_DAY + component);
        assertThat(rule("DAT-001"), printing(component, " 31/12/2026 ")).passes();
        assertThat(rule("DAT-001"), printing(component, " ")).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/title", "/statistics/0/year", ""})
    void judgesNothingElse(String component) {
        assertThat(rule("DAT-001"), printing(component, "99/99/2026")).passes();
    }

    /** On a page, where a line may be a row of a table. */
    @ParameterizedTest
    @CsvSource({
        "/registration/publicationDate, 31-11-2022, ERROR DAT-001 at /registration/publicationDate",
        "/registration/publicationDate, 1/1/2022, ERROR DAT-001 at /registration/publicationDate",
        "/registration/publicationDate, Version 2, passed",
        "/classification/nsf, 1/1/2022, passed",
        "/certifierHistory, X | 49386136300080 | Est ajouté | 31-04-2023, ERROR DAT-001 at /certifierHistory",
        "/certifierHistory, X | 49386136300080 | Est ajouté | 30-04-2023, passed",
        "'', 31/11/2021 | Arrêté, ERROR DAT-001 at /extensions/0",
        "'', 30/11/2021 | paru le 31/11/2021, ERROR DAT-001 at /extensions/0",
        "'', dossier 99/99/20261, passed",
        "'', dossier 199/99/2026, passed",
        "'', 99/99/2026/3 dossier, passed",
        "'', voir 99/99/2026 au dossier, passed"
    })
    void checksDatesOfAPageInPlace(String component, String text, String expected) {
        CertificationSheet sheet = printing(component, text);
        Source page = sheet.source().withFormat(SourceFormat.PAGE);
        assertThat(rule("DAT-001"), sheet.withSource(page)).hasOutcome(expected);
    }

    private static final CertificationSheet DATED = RNCP.withRegistration(Registration.builder()
            .decisionDate(LocalDate.of(2021, 1, 1))
            .effectiveDate(LocalDate.of(2021, 1, 2))
            .pathwaysStartDate(LocalDate.of(2021, 1, 3))
            .publicationDate(LocalDate.of(2021, 1, 4))
            .lastOfficialJournalDate(LocalDate.of(2021, 1, 5))
            .endDate(LocalDate.of(2021, 1, 6))
            .awardDeadline(LocalDate.of(2021, 1, 7))
            .build());

    @ParameterizedTest
    @CsvSource({
        "decisionDate, 1",
        "effectiveDate, 2",
        "pathwaysStartDate, 3",
        "publicationDate, 4",
        "lastOfficialJournalDate, 5",
        "endDate, 6",
        "awardDeadline, 7"
    })
    void comparesRepeatedDates(String component, int day) {
        CertificationSheet same = DATED.withExtensions(again(component, "0" + day + "/01/2021"));
        CertificationSheet other = DATED.withExtensions(again(component, "0" + day + "-01-2022"));
        assertThat(rule("DAT-013"), same).passes();
        assertThat(rule("DAT-013"), other).finds("WARNING DAT-013 at /registration/" + component);
        assertThat(rule("DAT-013"), other.withRegistration(Registration.NONE)).passes();
    }

    private static List<Extension> again(String component, String text) {
        return printing("/registration/" + component, text).extensions();
    }

    @Test
    void comparesNothingElse() {
        assertThat(rule("DAT-013"), DATED.withExtensions(again("effectiveDate", "bientôt")))
                .passes();
        assertThat(
                        rule("DAT-013"),
                        DATED.withExtensions(printing("/accessPathways/0/modifiedOn", "01/01/2030")
                                .extensions()))
                .passes();
        assertThat(
                        rule("DAT-013"),
                        DATED.withExtensions(printing("", "01/01/2030").extensions()))
                .passes();
    }

    @Test
    void namesTheDateInBothLanguages() {
        assertThat(rule("DAT-013"), DateExamples.ending("2029-07-01", "01/07/2031"))
                .says(
                        FRENCH,
                        "La source donne deux valeurs pour la date d’échéance de l’enregistrement\u00a0: 01/07/2029 et 01/07/2031.");
    }
}
