package fr.rncp.rules.catalogue.legal;

import static fr.rncp.rules.Outcome.Reason.BY_LAW_ONLY;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.byLaw;
import static fr.rncp.rules.catalogue.legal.LegalExamples.RECOGNITION;
import static fr.rncp.rules.catalogue.legal.LegalExamples.REQUEST;
import static fr.rncp.rules.catalogue.legal.LegalExamples.untitled;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.catalogue.ExampleSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalRulesTest {

    private static final CertificationSheet BY_LAW = byLaw("2021-11-04", "2021-11-15");

    @ParameterizedTest
    @CsvSource({
        "Arrêté du 27 octobre 2021, passed",
        "Arrêté du 27/10/2021, passed",
        "Arrêté du 31/11/2021 et sa suite, passed",
        "Arrêté à paraître, WARNING LEG-001.undated at /legalReferences"
    })
    void readsDateInTitleToo(String title, String expected) {
        assertThat(rule("LEG-001"), BY_LAW.withLegalReferences(untitled().withTitle(title)))
                .hasOutcome(expected);
    }

    @Test
    void asksTextsOfRegistrationsByLawOnly() {
        assertThat(rule("LEG-001"), BY_LAW).finds("WARNING LEG-001 at /legalReferences");
        assertThat(rule("LEG-001"), RNCP).doesNotApply(BY_LAW_ONLY);
        assertThat(rule("LEG-001"), losing(BY_LAW, "/legalReferences"))
                .isUndeterminedAt("/legalReferences/*/title", "/legalReferences/*/publishedOn");
    }

    @ParameterizedTest
    @CsvSource({
        "Sans objet, INFO LEG-002 at /legalReferences/1/title",
        "-, INFO LEG-002 at /legalReferences/1/title",
        "Sans objet particulier, passed"
    })
    void wantsNoStatedAbsenceAmongTexts(String title, String expected) {
        assertThat(
                        rule("LEG-002"),
                        RNCP.withLegalReferences(RECOGNITION, untitled().withTitle(title)))
                .hasOutcome(expected);
    }

    @Test
    void hasNothingToJudgeWithoutTexts() {
        assertThat(rule("LEG-002"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("LEG-002"), RNCP.withLegalReferences(untitled())).passes();
        assertThat(rule("LEG-003"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(
                        rule("LEG-003"),
                        RNCP.withLegalReferences(untitled().withTitle("Arrêté de reconnaissance par l'Etat")))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void asksRecognitionOfTitlesOfTheHighCommission() {
        CertificationSheet polynesian = RNCP.withCertifyingBodies(
                ExampleSheets.body("Haut-commissariat de la République en Polynésie française", "17987301300017"));
        assertThat(rule("LEG-003"), polynesian).finds("WARNING LEG-003 at /legalReferences");
        assertThat(rule("LEG-003"), polynesian.withLegalReferences(RECOGNITION)).passes();
    }

    @Test
    void asksRecognitionOfTitlesOfNewCaledonia() {
        String request = "Délibération relative à la reconnaissance par l'Etat de titres de la Nouvelle-Calédonie";
        CertificationSheet caledonian = RNCP.withLegalReferences(untitled().withTitle(request));
        assertThat(rule("LEG-003"), caledonian).finds("WARNING LEG-003 at /legalReferences");
        CertificationSheet proposed =
                RNCP.withLegalReferences(REQUEST, untitled().withTitle("Projet portant reconnaissance par l'Etat"));
        assertThat(rule("LEG-003"), proposed).finds("WARNING LEG-003 at /legalReferences");
    }
}
