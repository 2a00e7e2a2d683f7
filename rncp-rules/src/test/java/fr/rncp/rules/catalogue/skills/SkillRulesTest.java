package fr.rncp.rules.catalogue.skills;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.Judged.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.Judged.PASSED;
import static fr.rncp.rules.catalogue.Judged.by;
import static fr.rncp.rules.catalogue.Judged.findings;
import static fr.rncp.rules.catalogue.Judged.losing;
import static fr.rncp.rules.catalogue.Judged.places;
import static fr.rncp.rules.catalogue.Judged.undetermined;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.FIRST;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.SECOND;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;
import static fr.rncp.rules.catalogue.skills.SkillExamples.NEW_LAW;
import static fr.rncp.rules.catalogue.skills.SkillExamples.bare;
import static fr.rncp.rules.catalogue.skills.SkillExamples.skills;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.Language;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillRulesTest {

    private static final CertificationSheet NOMINAL = skills("- Dorure\n- Dorer une tranche\n- Couture");
    private static final CertificationSheet WITHOUT_LISTS =
            blocks(FIRST.withSkills(Prose.NONE), SECOND.withSkills(Prose.NONE));

    private static CertificationSheet attesting(CertificationSheet sheet, String skills) {
        return sheet.withDescription(sheet.description().withSkills(Prose.of(skills)));
    }

    private static CertificationSheet registered(RegistrationType type, String decision) {
        return NOMINAL.withRegistration(Registration.NONE.withType(type).withDecisionDate(LocalDate.parse(decision)));
    }

    @ParameterizedTest
    @CsvSource({"ON_REQUEST, 2019-01-01, WARNING", "ON_REQUEST, 2018-12-31, INFO", "BY_LAW, 2024-01-01, INFO"})
    void nominalSkillWeighsWhereRegisterJudges(RegistrationType type, String decision, Severity severity) {
        assertEquals(
                severity, findings("CMP-001", registered(type, decision)).get(0).severity());
    }

    @Test
    void nominalSkillOfUnknownRegistrationIsRemark() {
        Finding finding =
                findings("CMP-001", NOMINAL.withRegistration(Registration.NONE)).get(0);
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(
                "In block RNCP40001BC02, 2 of 3 skills do not open with a verb in the infinitive.",
                finding.message(Language.ENGLISH));
        assertEquals(Optional.of("Dorure"), finding.excerpt());
    }

    @Test
    void listOfCertificationIsJudgedWhereNoBlockHasOne() {
        Finding finding = findings("CMP-001", attesting(RS, "- Dorure\n- Dorer une tranche"))
                .get(0);
        assertEquals("/description/skills", finding.pointer().value());
        assertEquals(
                "In the list of skills, 1 of 2 does not open with a verb in the infinitive.",
                finding.message(Language.ENGLISH));
        assertEquals(PASSED, by("CMP-001", attesting(RNCP, "Dorure")));
    }

    @Test
    void lostListsOfBlocksLeaveThatOfCertification() {
        CertificationSheet lost = losing(NOMINAL, "/blocks/*/skills");
        assertEquals(undetermined("/blocks/*/skills"), by("CMP-001", lost));
        assertEquals(List.of("/description/skills"), places("CMP-001", attesting(lost, "Dorure")));
        assertEquals(undetermined("/blocks/*/skills"), by("CMP-004", lost));
        assertEquals(undetermined("/blocks/*/skills"), by("CMP-006", lost));
        assertEquals(undetermined("/blocks/*/skills"), by("CMP-011", lost));
    }

    @Test
    void oneLostListLeavesFindingsInOthers() {
        assertEquals(List.of("/blocks/1/skills"), places("CMP-001", losing(NOMINAL, "/blocks/0/skills")));
        assertEquals(undetermined("/blocks/*/skills"), by("CMP-001", losing(RNCP, "/blocks/0/skills")));
    }

    @Test
    void lostListOfCertificationMattersWhereItIsTheOnlyOne() {
        assertEquals(PASSED, by("CMP-004", losing(RNCP, "/description/skills")));
        assertEquals(
                undetermined("/blocks/*/skills"),
                by("CMP-004", losing(attesting(WITHOUT_LISTS, ""), "/description/skills")));
        assertEquals(NOTHING_TO_JUDGE, by("CMP-004", attesting(WITHOUT_LISTS, "")));
        assertEquals(NOTHING_TO_JUDGE, by("CMP-011", attesting(WITHOUT_LISTS, "")));
        assertEquals(NOTHING_TO_JUDGE, by("CMP-006", WITHOUT_LISTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "afin de polir",
                "afin d'être lu",
                "afin que cela dure",
                "pour durer",
                "en vue d'une vente",
                "dans le but de vendre",
                "dans l'objectif de vendre",
                "dans une optique de vente",
                "de manière à vendre",
                "de façon à vendre",
                "de telle sorte qu'il dure",
                "à l'attention des clients",
                "à destination des clients",
                "visant à durer",
                "permettant de vendre",
                "à des fins de vente",
                "avec pour objectif la vente",
                "dans la perspective d'une vente"
            })
    void seesAims(String aim) {
        assertEquals(
                PASSED, by("CMP-002", skills("- Dorer une tranche " + aim + "\n- Coudre un cahier pour le relier")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dans les règles", "pour chaque client", "pour tous les clients", "dans le cadre d'une vente"})
    void seesNoAimElsewhere(String words) {
        assertEquals(
                1, findings("CMP-002", skills("Dorer une tranche " + words)).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grâce à un fer",
                "grâce au fer",
                "grâce aux fers",
                "via un outil",
                "à l'aide d'un fer",
                "au moyen d'un fer",
                "en polissant",
                "en se servant d'un fer",
                "en l'ajustant",
                "par le biais d'un fer",
                "à partir d'un plan",
                "avec un fer",
                "sur la base d'un plan",
                "en ne les chauffant pas"
            })
    void seesMeans(String means) {
        assertEquals(PASSED, by("CMP-003", skills("Dorer une tranche " + means)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en avant", "en tant que relieur", "en atelier", "en attente"})
    void seesNoMeansElsewhere(String words) {
        assertEquals(
                1, findings("CMP-003", skills("Dorer une tranche " + words)).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connaître les cuirs",
                "C1. Savoir dorer",
                "Comprendre un plan",
                "Etre capable de dorer",
                "ÊTRE CAPABLE d'agir"
            })
    void seesKnowledge(String skill) {
        assertEquals(1, findings("CMP-004", skills(skill)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prendre connaissance d'un plan", "Savoirs du relieur", "Être force de proposition"})
    void seesNoKnowledgeElsewhere(String skill) {
        assertEquals(PASSED, by("CMP-004", skills(skill)));
    }

    @Test
    void lengthsAreJudgedWhereCutsAreSure() {
        String long600 = "Dorer " + "a".repeat(594);
        assertEquals(PASSED, by("CMP-005", skills("- " + long600 + "\n- Dorer une tranche")));
        assertEquals(
                1,
                findings("CMP-005", skills("- " + long600 + "b\n- Dorer une tranche"))
                        .size());
        assertEquals(PASSED, by("CMP-005", skills(long600 + "b")));
        assertEquals(PASSED, by("CMP-005", skills("Dorer    Dorer une tranche")));
        assertEquals(1, findings("CMP-005", skills("Dorer")).size());
        assertEquals(PASSED, by("CMP-005", skills("- Dorer 😀 livres !!\n- Dorer une tranche")));
    }

    @Test
    void repetitionsAreCounted() {
        Finding finding = findings("CMP-006", skills("- Dorer\n- dorer.\n- DORER\n- Coudre"))
                .get(0);
        assertEquals("In block RNCP40001BC02, 2 of 4 skills are repeated.", finding.message(Language.ENGLISH));
        assertEquals(PASSED, by("CMP-006", skills("Dorer une tranche    Et rogner    Coudre un cahier    Et rogner")));
    }

    @Test
    void attestedSkillsAreJudgedBesideThoseOfBlocks() {
        Finding finding = findings("CMP-007", attesting(RNCP, "- Dorure\n- Coudre un cahier"))
                .get(0);
        assertEquals(
                "Of the attested skills, 1 of 2 does not open with a verb in the infinitive.",
                finding.message(Language.ENGLISH));
        assertEquals(NOTHING_TO_JUDGE, by("CMP-007", attesting(RS, "Dorure")));
        assertEquals(NOTHING_TO_JUDGE, by("CMP-007", attesting(RNCP, "")));
        assertEquals(undetermined("/description/skills"), by("CMP-007", losing(RNCP, "/description/skills")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handicap",
                "l'accessibilité",
                "la conception universelle",
                "du RGAA",
                "les personnes à mobilité réduite",
                "l'inclusion"
            })
    void seesDisability(String words) {
        assertEquals(PASSED, by("CMP-008", bare("Tenir compte de " + words)));
    }

    @Test
    void everyPartOfTheStandardsMayMentionDisability() {
        CertificationSheet bare = bare("Dorer une tranche");
        Prose words = Prose.of("Accueil des personnes handicapées");
        assertEquals(PASSED, by("CMP-008", bare.withDescription(Description.NONE.withObjectives(words))));
        assertEquals(PASSED, by("CMP-008", bare.withDescription(Description.NONE.withActivities(words))));
        assertEquals(PASSED, by("CMP-008", bare.withBlocks(FIRST.withTitle(words.text()))));
        assertEquals(PASSED, by("CMP-008", bare.withBlocks(FIRST.withSkills(words))));
    }

    @Test
    void nothingSaidIsNothingToJudge() {
        assertEquals(NOTHING_TO_JUDGE, by("CMP-008", blocks().withDescription(Description.NONE)));
    }

    @Test
    void mentionMayStandInWhatIsLost() {
        CertificationSheet bare = bare("Dorer une tranche");
        assertEquals(undetermined("/description/activities"), by("CMP-008", losing(bare, "/description/activities")));
        assertEquals(undetermined("/blocks/0/skills"), by("CMP-008", losing(bare, "/blocks/*/skills")));
        assertEquals(undetermined("/blocks"), by("CMP-008", losing(bare.withBlocks(List.of()), "/blocks")));
    }

    @Test
    void listBelowTitlesOfBlocksTellsTheirSkills() {
        CertificationSheet headed = attesting(
                losing(bare("Dorer une tranche"), "/blocks/*/skills"),
                "1. Conduire l'atelier\n- Planifier\n- Organiser\n- Vendre");
        assertEquals(List.of("/description/skills"), places("CMP-008", headed));
        assertEquals(
                undetermined("/blocks/0/skills"),
                by("CMP-008", headed.withBlocks(headed.blocks().get(0).withTitle("Autre bloc"))));
    }

    @Test
    void transitionsAndSafetyAreAskedForSinceDecree() {
        CertificationSheet bare = bare("Dorer une tranche");
        assertEquals(1, by("CMP-009", bare, NEW_LAW).findings().size());
        assertEquals(1, by("CMP-010", bare, NEW_LAW).findings().size());
        assertEquals(
                undetermined("/registration/decisionDate"), by("CMP-009", bare.withRegistration(Registration.NONE)));
        assertEquals(new NotApplicable(Reason.NOT_IN_FORCE), by("CMP-010", bare));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le numérique",
                "l'impact sur l'environnement",
                "le développement durable",
                "les déchets",
                "la RSE",
                "l'éco-conception"
            })
    void seesTransitions(String words) {
        assertEquals(PASSED, by("CMP-009", bare("Tenir compte de " + words), NEW_LAW));
    }

    @Test
    void surroundingsAreNoTransition() {
        assertEquals(
                1,
                by("CMP-009", bare("Dorer dans un environnement bruyant"), NEW_LAW)
                        .findings()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "la sécurité des personnes, 0",
        "la sécurité informatique, 1",
        "la sécurité des données, 1",
        "la santé, 0",
        "l'ergonomie, 0",
        "la sécurité du réseau, 1",
        "les EPI, 0",
        "les conditions de travail, 0"
    })
    void tellsSafetyAtWorkFromThatOfData(String words, int findings) {
        assertEquals(
                findings,
                by("CMP-010", bare("Veiller à " + words), NEW_LAW).findings().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "des outils comme GLPI",
                "un annuaire de type Active Directory",
                "un outil (GLPI)",
                "GLPI ou équivalent",
                "GLPI, Jira, etc."
            })
    void examplesAreNotRequired(String words) {
        assertEquals(PASSED, by("CMP-011", skills("Suivre le parc avec " + words)));
    }
}
