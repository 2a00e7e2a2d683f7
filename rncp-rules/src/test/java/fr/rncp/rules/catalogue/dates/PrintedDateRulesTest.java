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
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateRulesTest {

    private static final String NO_DAY = "ERROR DAT-001 at /extensions/0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATE_DECISION",
                "DATE_EFFET",
                "DATE_DE_PUBLICATION",
                "DATE_DERNIER_JO",
                "DATE_FIN_ENREGISTREMENT",
                "DATE_LIMITE_DELIVRANCE",
                "SI_JURY_VAE/DATE_DERNIERE_MODIFICATION",
                "CERTIFICATEURS/CERTIFICATEUR[2]/DATE_DERNIERE_MODIFICATION_ETAT",
                "PARTENAIRES/PARTENAIRE[17]/DATE_ACTIF",
                "PUBLICATION_DECRET_CREATION/PUBLICATION_JO[1]/DATE_PUBLICATION_JO"
            })
    void judgesEveryDateOfTheFeed(String path) {
        assertThat(rule("DAT-001"), printing(path, "99/99/2026")).finds(NO_DAY);
        assertThat(rule("DAT-001"), printing(path, "bientôt")).finds(NO_DAY);
        assertThat(rule("DAT-001"), printing(path, " 31/12/2026 ")).passes();
        assertThat(rule("DAT-001"), printing(path, " ")).passes();
    }

    @ParameterizedTest
    @CsvSource({
        "INTITULE[2], 99/99/2026, passed",
        "DATE_EFFET/@unit, 99/99/2026, passed",
        "Date de publication de la fiche/line[161], 31-11-2022, ERROR DAT-001 at /extensions/0",
        "Date de publication de la fiche/line[161], 1/1/2022, ERROR DAT-001 at /extensions/0",
        "Date de publication de la fiche/line[161], Version 2, passed",
        "Code(s) NSF/line[161], 1/1/2022, passed",
        "Historique des changements de certificateurs/line[9], X | 49386136300080 | Est ajouté | 31-04-2023, ERROR DAT-001 at /extensions/0",
        "Historique des changements de certificateurs/line[9], X | 49386136300080 | Est ajouté | 30-04-2023, passed",
        "Date du JO/BO/line[9], 31/11/2021 | Arrêté, ERROR DAT-001 at /extensions/0",
        "Date du JO/BO/line[9], 30/11/2021 | paru le 31/11/2021, ERROR DAT-001 at /extensions/0",
        "page/line[9], dossier 99/99/20261, passed",
        "page/line[9], dossier 199/99/2026, passed",
        "page/line[9], 99/99/2026/3 dossier, passed",
        "page/line[9], voir 99/99/2026 au dossier, passed"
    })
    void judgesDatesWhereTheyStand(String path, String text, String expected) {
        assertThat(rule("DAT-001"), printing(path, text)).hasOutcome(expected);
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
        "DATE_DECISION[2], 1",
        "Date de décision/line[4], 1",
        "DATE_EFFET[2], 2",
        "Date d’effet de l’enregistrement/line[4], 2",
        "Date de début des parcours certifiants/line[4], 3",
        "DATE_DE_PUBLICATION[2], 4",
        "Date de publication de la fiche/line[4], 4",
        "DATE_DERNIER_JO[2], 5",
        "Date du dernier Journal Officiel ou Bulletin Officiel/line[4], 5",
        "DATE_FIN_ENREGISTREMENT[3], 6",
        "Date d’échéance de l’enregistrement/line[4], 6",
        "Date d’échance de l’enregistrement/line[4], 6",
        "DATE_LIMITE_DELIVRANCE[2], 7",
        "Date de dernière délivrance possible de la certification/line[4], 7"
    })
    void comparesRepeatedDates(String path, int day) {
        CertificationSheet same = DATED.withExtensions(new Extension(path, "0" + day + "/01/2021"));
        CertificationSheet other = DATED.withExtensions(new Extension(path, "0" + day + "-01-2022"));
        assertThat(rule("DAT-013"), same).passes();
        assertThat(rule("DAT-013"), other).finds("WARNING DAT-013 at /extensions/0");
        assertThat(rule("DAT-013"), other.withRegistration(Registration.NONE)).passes();
    }

    @Test
    void comparesNothingElse() {
        assertThat(rule("DAT-013"), DATED.withExtensions(new Extension("DATE_EFFET[2]", "bientôt")))
                .passes();
        assertThat(rule("DAT-013"), DATED.withExtensions(new Extension("SI_JURY_FI/DATE_EFFET", "01/01/2030")))
                .passes();
    }

    @Test
    void namesTheDateInBothLanguages() {
        assertThat(rule("DAT-013"), DateExamples.ending("2029-07-01", "01/07/2031"))
                .says(
                        FRENCH,
                        "La source donne deux valeurs pour la date d'échéance de l'enregistrement : 01/07/2029 et 01/07/2031.");
    }
}
