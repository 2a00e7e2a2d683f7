package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.identity.LevelExamples.award;
import static fr.rncp.rules.catalogue.identity.LevelExamples.classified;
import static fr.rncp.rules.catalogue.identity.LevelExamples.published;
import static fr.rncp.rules.catalogue.identity.LevelExamples.requiring;
import static fr.rncp.rules.catalogue.identity.LevelExamples.stating;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.rules.catalogue.dates.DateExamples;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelRulesTest {

    private static CertificationSheet at(int level) {
        return classified(RNCP.classification().withLevel(QualificationLevel.ofNumber(level)));
    }

    @ParameterizedTest
    @CsvSource({"1, WARNING LVL-001.low at /classification/level", "2, WARNING LVL-001.low at /classification/level"})
    void warnsOfLevelsThatTheRegisterNeverHad(int level, String expected) {
        assertThat(rule("LVL-001"), at(level)).hasOutcome(expected);
        assertThat(rule("LVL-001"), at(level).withNumber(RS.number())).passes();
    }

    @Test
    void acceptsLevelsFromThreeToEight() {
        assertThat(rule("LVL-001"), at(3)).passes();
        assertThat(rule("LVL-001"), at(8)).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUCUN", "REPRISE"})
    void leavesWordsWithoutLevelAlone(String code) {
        assertThat(rule("LVL-001"), published(code, Optional.empty())).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("LVL-002"), published(code, Optional.empty())).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIV0", "NIV9", "V"})
    void reportsLevelsOutsideTheFramework(String code) {
        assertThat(rule("LVL-001"), published(code, Optional.empty()))
                .finds("ERROR LVL-001 at /classification/levelAsPublished/code");
    }

    @Test
    void comparesLevelWithWhatElseWasPublished() {
        CertificationSheet other = classified(
                published("NIV4", Optional.of("Niveau 4")).classification().withLevel(QualificationLevel.LEVEL_5));
        assertThat(rule("LVL-002"), other)
                .finds(
                        "ERROR LVL-002 at /classification/levelAsPublished/code",
                        "ERROR LVL-002 at /classification/levelAsPublished/label");
        assertThat(rule("LVL-002"), published("NIV5", Optional.of("Bac + 2"))).passes();
    }

    @ParameterizedTest
    @CsvSource({"NIV9, Niveau 9", "NIV0, Niveau 0", "5, Niveau 5"})
    void malformedCodeStatesNoOtherLevel(String code, String label) {
        CertificationSheet sheet = classified(
                RNCP.classification().withLevelAsPublished(new Coded<>(new LevelCode(code), Optional.of(label))));
        assertThat(rule("LVL-001"), sheet).finds("ERROR LVL-001 at /classification/levelAsPublished/code");
        assertThat(rule("LVL-002"), sheet).passes();
    }

    @ParameterizedTest
    @CsvSource({
        "/classification/level, Niveau 4, ERROR LVL-002 at /classification/level",
        "/classification/levelAsPublished/code, NIV4, ERROR LVL-002 at /classification/levelAsPublished/code",
        "/classification/levelAsPublished/label, Niveau 4, ERROR LVL-002 at /classification/levelAsPublished/label",
        "/classification/level, Niveau 5, passed",
        "/classification/level, au Niveau 4, passed",
        "'', Niveau 4, passed"
    })
    void comparesLevelWithWhatWasPrintedAgain(String component, String text, String expected) {
        assertThat(rule("LVL-002"), IdentityExamples.printing(component, text)).hasOutcome(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CAP, x, 3",
        "BAC PRO, x, 4",
        "?, Brevet de technicien supérieur agricole, 5",
        "BUT, x, 6",
        "Licence Professionnelle, x, 6",
        "Titre ingénieur, x, 7",
        "?, ' Diplôme conférant le grade de Licence ', 6",
        "DOCTORAT, x, 8"
    })
    void knowsLevelOfAwards(String code, String label, int level) {
        assertThat(rule("LVL-003"), award(code, label, level)).passes();
        assertThat(rule("LVL-003"), award(code, label, level == 8 ? 7 : 8))
                .finds("WARNING LVL-003 at /classification/level");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TP", "CS", "Autre", "DIPLOVIS"})
    void leavesFreeAwardsAlone(String code) {
        assertThat(rule("LVL-003"), award(code, "Titre professionnel", 3)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void needsLevelAndAward() {
        assertThat(rule("LVL-003"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(
                        rule("LVL-003"),
                        classified(RNCP.classification()
                                .withLevel(Optional.empty())
                                .withDiplomaType(Coded.of(new DiplomaTypeCode("BTS")))))
                .doesNotApply(NOTHING_TO_JUDGE);
        assertThat(
                        rule("LVL-003"),
                        classified(RNCP.classification()
                                .withDiplomaType(Coded.of(new DiplomaTypeCode("bts")))
                                .withLevel(QualificationLevel.LEVEL_4)))
                .finds("WARNING LVL-003 at /classification/level");
    }

    @ParameterizedTest
    @CsvSource({"V, 3", "IV, 4", "III, 5", "II, 6", "I, 7", "I, 8"})
    void mapsLevelsOf1969(String numeral, int level) {
        CertificationSheet sheet = stating("Le titre est classé au niveau " + numeral + ".")
                .withClassification(at(level).classification());
        assertThat(rule("LVL-004"), sheet).passes();
        assertThat(
                        rule("LVL-004"),
                        sheet.withClassification(at(level == 3 ? 5 : 3).classification()))
                .finds("WARNING LVL-004 at /description/objectives");
    }

    @Test
    void reportsFormerLevelOfLegalTextsOnce() {
        CertificationSheet repeated = RNCP.withLegalReferences(
                DateExamples.reference("Enregistrement pour trois ans, au niveau IV, code NSF 322", "2024-03-25"),
                DateExamples.reference("Enregistrement pour cinq ans, au niveau IV, code NSF 322", "2024-06-25"),
                DateExamples.reference("Enregistrement pour cinq ans, au niveau IV, code NSF 322", "2024-06-25"));
        assertThat(rule("LVL-004"), repeated).finds("INFO LVL-004.legal at /legalReferences/1/title");
    }

    @Test
    void leavesTextsOfEarlierRegistrationsInTheirOwnWords() {
        CertificationSheet old = RNCP.withLegalReferences(
                DateExamples.reference("Enregistrement pour cinq ans, au niveau IV, code NSF 322", "2011-11-25"),
                DateExamples.reference("Homologation au niveau V", "1998-01-01"));
        assertThat(rule("LVL-004"), old).doesNotApply(NOTHING_TO_JUDGE);
        CertificationSheet undated = RNCP.withLegalReferences(
                DateExamples.reference("Arrêté du 10 janvier 1997. Homologation au niveau IV", "1997-01-31")
                        .withPublishedOn(Optional.empty()));
        assertThat(rule("LVL-004"), undated).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({
        "Relieur (niveau 4), WARNING LVL-006 at /title",
        "Relieur - Niveau 6, WARNING LVL-006 at /title",
        "Relieur [niv. 7], WARNING LVL-006 at /title",
        "Relieur de niveau 6, WARNING LVL-006 at /title",
        "'Relieur, niveau IV', WARNING LVL-006 at /title",
        "Relieur (Bac+3), WARNING LVL-006 at /title",
        "Relieur niveau 8, WARNING LVL-006 at /title",
        "Relieur (niveau 5), passed",
        "Relieur (niveau III), passed",
        "Relieur Bac + 2, passed",
        "Soudeur niveau 1, not applicable: NOTHING_TO_JUDGE",
        "Contrôleur COFREND niveau 2, not applicable: NOTHING_TO_JUDGE",
        "Moniteur de niveau 6 degrés, not applicable: NOTHING_TO_JUDGE",
        "Technicien des niveaux de maintenance, not applicable: NOTHING_TO_JUDGE",
        "Opérateur de maintenance niveau 3 et 4 en atelier, not applicable: NOTHING_TO_JUDGE"
    })
    void comparesLevelInTheTitle(String title, String expected) {
        assertThat(rule("LVL-006"), RNCP.withTitle(title)).hasOutcome(expected);
    }

    @Test
    void specificRegisterHasLevelsOfItsOwn() {
        assertThat(rule("LVL-006"), RS.withTitle("Anglais (niveau 4)")).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le diplôme s'adresse aux titulaires d'un niveau IV.",
                "Cette certification prépare une poursuite vers un niveau II.",
                "Le titre de niveau IV requis à l'entrée.",
                "Il atteint un bon niveau V.",
                "La certification est de niveau 5."
            })
    void leavesLevelsOfOthersAlone(String text) {
        assertThat(rule("LVL-004"), stating(text)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void hasNothingToCompareWithoutLevel() {
        CertificationSheet none = stating("Cette certification de niveau III.")
                .withClassification(RNCP.classification().withLevel(Optional.empty()));
        assertThat(rule("LVL-004"), none).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({
        "Un diplôme de niveau 5, passed",
        "Une certification de niveau III, passed",
        "Un titre de niveau II, INFO LVL-005 at /prerequisites/entry",
        "Un diplôme de niveau 6 ou un titre de niveau 5, passed",
        "Un diplôme de niveau 6 ou un titre de niveau 7, INFO LVL-005 at /prerequisites/entry",
        "'Un diplôme de niveau 6, ou trois ans d''expérience', passed",
        "Un bon niveau 6 d'escalade, not applicable: NOTHING_TO_JUDGE",
        "'', not applicable: NOTHING_TO_JUDGE"
    })
    void comparesRequiredLevelWithTheSheets(String entry, String expected) {
        assertThat(rule("LVL-005"), requiring(entry)).hasOutcome(expected);
    }
}
