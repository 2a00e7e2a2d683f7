package fr.rncp.rules.catalogue.legal;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.OutcomeLine.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.byLaw;
import static fr.rncp.rules.catalogue.legal.LegalExamples.RECOGNITION;
import static fr.rncp.rules.catalogue.legal.LegalExamples.REQUEST;
import static fr.rncp.rules.catalogue.legal.LegalExamples.untitled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.catalogue.ExampleSheets;
import fr.rncp.rules.catalogue.OutcomeLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalRulesTest {

    private static final String PASSED = "passed";
    private static final String NOTHING = "not applicable: NOTHING_TO_JUDGE";
    private static final CertificationSheet BY_LAW = byLaw("2021-11-04", "2021-11-15");

    @ParameterizedTest
    @CsvSource({
        "Arrêté du 27 octobre 2021, passed",
        "Arrêté du 27/10/2021, passed",
        "Arrêté du 31/11/2021 et sa suite, passed",
        "Arrêté à paraître, WARNING LEG-001.undated at /legalReferences"
    })
    void takesDateOfTheTitleToo(String title, String expected) {
        assertThat(OutcomeLine.of(
                        "LEG-001", BY_LAW.withLegalReferences(untitled().withTitle(title))))
                .isEqualTo(expected);
    }

    @Test
    void asksTextsOfRegistrationsByLawOnly() {
        assertThat(OutcomeLine.of("LEG-001", BY_LAW)).isEqualTo("WARNING LEG-001 at /legalReferences");
        assertThat(OutcomeLine.of("LEG-001", RNCP)).isEqualTo("not applicable: BY_LAW_ONLY");
        assertThat(OutcomeLine.of("LEG-001", losing(BY_LAW, "/legalReferences")))
                .isEqualTo("undetermined: /legalReferences/*/title /legalReferences/*/publishedOn");
    }

    @ParameterizedTest
    @CsvSource({
        "Sans objet, INFO LEG-002 at /legalReferences/1/title",
        "-, INFO LEG-002 at /legalReferences/1/title",
        "Sans objet particulier, passed"
    })
    void wantsNoStatedAbsenceAmongTexts(String title, String expected) {
        assertThat(OutcomeLine.of(
                        "LEG-002",
                        RNCP.withLegalReferences(RECOGNITION, untitled().withTitle(title))))
                .isEqualTo(expected);
    }

    @Test
    void hasNothingToJudgeWithoutTexts() {
        assertThat(OutcomeLine.of("LEG-002", RNCP)).isEqualTo(NOTHING);
        assertThat(OutcomeLine.of("LEG-002", RNCP.withLegalReferences(untitled())))
                .isEqualTo(PASSED);
        assertThat(OutcomeLine.of("LEG-003", RNCP)).isEqualTo(NOTHING);
        assertThat(OutcomeLine.of(
                        "LEG-003",
                        RNCP.withLegalReferences(untitled().withTitle("Arrêté de reconnaissance par l'Etat"))))
                .isEqualTo(NOTHING);
    }

    @Test
    void asksRecognitionOfTitlesOfTheHighCommission() {
        CertificationSheet polynesian = RNCP.withCertifyingBodies(
                ExampleSheets.body("Haut-commissariat de la République en Polynésie française", "17987301300017"));
        assertThat(OutcomeLine.of("LEG-003", polynesian)).isEqualTo("WARNING LEG-003 at /legalReferences");
        assertThat(OutcomeLine.of("LEG-003", polynesian.withLegalReferences(RECOGNITION)))
                .isEqualTo(PASSED);
    }

    @Test
    void asksRecognitionOfTitlesOfNewCaledonia() {
        String request = "Délibération relative à la reconnaissance par l'Etat de titres de la Nouvelle-Calédonie";
        CertificationSheet caledonian = RNCP.withLegalReferences(untitled().withTitle(request));
        assertThat(OutcomeLine.of("LEG-003", caledonian)).isEqualTo("WARNING LEG-003 at /legalReferences");
        CertificationSheet proposed =
                RNCP.withLegalReferences(REQUEST, untitled().withTitle("Projet portant reconnaissance par l'Etat"));
        assertThat(OutcomeLine.of("LEG-003", proposed)).isEqualTo("WARNING LEG-003 at /legalReferences");
    }
}
