package fr.rncp.rules.catalogue.legal;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.OutcomeLine.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.byLaw;
import static fr.rncp.rules.catalogue.legal.LegalExamples.RECOGNITION;
import static fr.rncp.rules.catalogue.legal.LegalExamples.REQUEST;
import static fr.rncp.rules.catalogue.legal.LegalExamples.untitled;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals(
                expected,
                OutcomeLine.of("LEG-001", BY_LAW.withLegalReferences(untitled().withTitle(title))));
    }

    @Test
    void asksTextsOfRegistrationsByLawOnly() {
        assertEquals("WARNING LEG-001 at /legalReferences", OutcomeLine.of("LEG-001", BY_LAW));
        assertEquals("not applicable: BY_LAW_ONLY", OutcomeLine.of("LEG-001", RNCP));
        assertEquals(
                "undetermined: /legalReferences/*/title /legalReferences/*/publishedOn",
                OutcomeLine.of("LEG-001", losing(BY_LAW, "/legalReferences")));
    }

    @ParameterizedTest
    @CsvSource({
        "Sans objet, INFO LEG-002 at /legalReferences/1/title",
        "-, INFO LEG-002 at /legalReferences/1/title",
        "Sans objet particulier, passed"
    })
    void wantsNoStatedAbsenceAmongTexts(String title, String expected) {
        assertEquals(
                expected,
                OutcomeLine.of(
                        "LEG-002",
                        RNCP.withLegalReferences(RECOGNITION, untitled().withTitle(title))));
    }

    @Test
    void hasNothingToJudgeWithoutTexts() {
        assertEquals(NOTHING, OutcomeLine.of("LEG-002", RNCP));
        assertEquals(PASSED, OutcomeLine.of("LEG-002", RNCP.withLegalReferences(untitled())));
        assertEquals(NOTHING, OutcomeLine.of("LEG-003", RNCP));
        assertEquals(
                NOTHING,
                OutcomeLine.of(
                        "LEG-003",
                        RNCP.withLegalReferences(untitled().withTitle("Arrêté de reconnaissance par l'Etat"))));
    }

    @Test
    void asksRecognitionOfTitlesOfTheHighCommission() {
        CertificationSheet polynesian = RNCP.withCertifyingBodies(
                ExampleSheets.body("Haut-commissariat de la République en Polynésie française", "17987301300017"));
        assertEquals("WARNING LEG-003 at /legalReferences", OutcomeLine.of("LEG-003", polynesian));
        assertEquals(PASSED, OutcomeLine.of("LEG-003", polynesian.withLegalReferences(RECOGNITION)));
    }

    @Test
    void asksRecognitionOfTitlesOfNewCaledonia() {
        String request = "Délibération relative à la reconnaissance par l'Etat de titres de la Nouvelle-Calédonie";
        CertificationSheet caledonian = RNCP.withLegalReferences(untitled().withTitle(request));
        assertEquals("WARNING LEG-003 at /legalReferences", OutcomeLine.of("LEG-003", caledonian));
        CertificationSheet proposed =
                RNCP.withLegalReferences(REQUEST, untitled().withTitle("Projet portant reconnaissance par l'Etat"));
        assertEquals("WARNING LEG-003 at /legalReferences", OutcomeLine.of("LEG-003", proposed));
    }
}
