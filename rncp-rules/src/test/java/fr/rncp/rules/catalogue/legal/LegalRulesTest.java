package fr.rncp.rules.catalogue.legal;

import static fr.rncp.rules.Outcome.Reason.BY_LAW_ONLY;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.byLaw;
import static fr.rncp.rules.catalogue.dates.DateExamples.reference;
import static fr.rncp.rules.catalogue.legal.LegalExamples.RECOGNITION;
import static fr.rncp.rules.catalogue.legal.LegalExamples.REQUEST;
import static fr.rncp.rules.catalogue.legal.LegalExamples.untitled;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.catalogue.ExampleSheets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(rule("LEG-002"), RNCP.withLegalReferences(untitled()))
                .finds("INFO LEG-002.empty at /legalReferences/0/title");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HAUT COMMISSARIAT DE LA REPUBLIQUE EN POLYNESIE FRANCAISE",
                "Haut-Commissariat de la République en Polynésie française",
                "Haut\u2011commissariat de la République en Polynésie française",
                "HAUT-COMMISSAIRE DE LA RÉPUBLIQUE EN POLYNÉSIE FRANÇAISE",
                "Haut  Commissariat (Polynésie française)",
                "Polynésie française – haut-commissariat de la République"
            })
    void knowsTheHighCommissionInAnySpelling(String name) {
        CertificationSheet sheet = RNCP.withCertifyingBodies(ExampleSheets.body(name, "17987301300017"));
        assertThat(rule("TER-002"), sheet).finds("WARNING TER-002 at /territories/frenchPolynesia");
        assertThat(rule("LEG-003"), sheet).finds("WARNING LEG-003 at /legalReferences");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Haut-commissariat de la République en Nouvelle-Calédonie",
                "Haut-commissariat aux compétences",
                "Université de la Polynésie française",
                "CCISM de Polynésie",
                "Commissariat général"
            })
    void takesNoOtherBodyForIt(String name) {
        CertificationSheet sheet = RNCP.withCertifyingBodies(ExampleSheets.body(name, "17987301300017"));
        assertThat(rule("TER-002"), sheet).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("LEG-003"), sheet).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({
        "Développeur web et web mobile, développeur web et web mobile, passed",
        "Maçon, maçon, passed",
        "Gouvernant(e) en hôtellerie, gouvernant en hôtellerie, passed",
        "TP - Maçon, maçon, passed",
        "Électricien d'équipement, electricien d’équipement, passed",
        "Développeur web, développeur web et web mobile, INFO LEG-004 at /title",
        "Développeur web et mobile, développeur web et web mobile, INFO LEG-004 at /title",
        "Concepteur d'applications, développeur web et web mobile, INFO LEG-004 at /title",
        "Maçon du bâti ancien, maçon, INFO LEG-004 at /title",
        "Plombier, chauffagiste, INFO LEG-004 at /title"
    })
    void comparesTitleWithTheTextThatCreatesIt(String title, String name, String expected) {
        assertThat(rule("LEG-004"), LegalExamples.naming(title, name)).hasOutcome(expected);
    }

    private static CertificationSheet quoting(String title, String... texts) {
        return BY_LAW.withTitle(title)
                .withLegalReferences(Stream.of(texts)
                        .map(text -> reference(text, "2021-11-03"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Reliure, Arrêté du 6 février 2020 portant création de la spécialité « reliure » de mention complémentaire, passed",
        "Reliure option dorure, Arrêté portant création de la spécialité « reliure » de brevet professionnel, passed",
        "Reliure, Arrêté portant création du brevet de technicien supérieur « arts de la reliure », passed",
        "Imprimerie, Arrêté du 6 février 2020 portant création de la spécialité « reliure » de mention complémentaire, INFO LEG-004 at /title",
        "Imprimerie, Arrêté portant définition du brevet de technicien supérieur « métiers du livre », INFO LEG-004 at /title",
        "Reliure, Arrêté du 6 février 2020 habilitant des établissements, undetermined: /legalReferences/*/title"
    })
    void readsQuotedNames(String title, String text, String expected) {
        assertThat(rule("LEG-004"), quoting(title, text)).hasOutcome(expected);
    }

    @Test
    void oneTextThatNamesTheTitleIsEnough() {
        assertThat(
                        rule("LEG-004"),
                        quoting(
                                "Relieur",
                                "Arrêté relatif au titre professionnel de doreur",
                                "Arrêté relatif au titre professionnel de relieur"))
                .passes();
        assertThat(rule("LEG-004"), BY_LAW).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("LEG-004"), RNCP).doesNotApply(BY_LAW_ONLY);
    }
}
