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
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(findings("CMP-001", registered(type, decision)).get(0).severity())
                .isEqualTo(severity);
    }

    @Test
    void nominalSkillOfUnknownRegistrationIsRemark() {
        Finding finding =
                findings("CMP-001", NOMINAL.withRegistration(Registration.NONE)).get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("In block RNCP40001BC02, 2 of 3 skills do not open with a verb in the infinitive.");
        assertThat(finding.excerpt()).isEqualTo(Optional.of("Dorure"));
    }

    @Test
    void listOfCertificationIsJudgedWhereNoBlockHasOne() {
        Finding finding = findings("CMP-001", attesting(RS, "- Dorure\n- Dorer une tranche"))
                .get(0);
        assertThat(finding.pointer().value()).isEqualTo("/description/skills");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("In the list of skills, 1 of 2 does not open with a verb in the infinitive.");
        assertThat(by("CMP-001", attesting(RNCP, "Dorure"))).isEqualTo(PASSED);
    }

    @Test
    void lostListsOfBlocksLeaveThatOfCertification() {
        CertificationSheet lost = losing(NOMINAL, "/blocks/*/skills");
        assertThat(by("CMP-001", lost)).isEqualTo(undetermined("/blocks/*/skills"));
        assertThat(places("CMP-001", attesting(lost, "Dorure"))).isEqualTo(List.of("/description/skills"));
        assertThat(by("CMP-004", lost)).isEqualTo(undetermined("/blocks/*/skills"));
        assertThat(by("CMP-006", lost)).isEqualTo(undetermined("/blocks/*/skills"));
        assertThat(by("CMP-011", lost)).isEqualTo(undetermined("/blocks/*/skills"));
    }

    @Test
    void oneLostListLeavesFindingsInOthers() {
        assertThat(places("CMP-001", losing(NOMINAL, "/blocks/0/skills"))).isEqualTo(List.of("/blocks/1/skills"));
        assertThat(by("CMP-001", losing(RNCP, "/blocks/0/skills"))).isEqualTo(undetermined("/blocks/*/skills"));
    }

    @Test
    void lostListOfCertificationMattersWhereItIsTheOnlyOne() {
        assertThat(by("CMP-004", losing(RNCP, "/description/skills"))).isEqualTo(PASSED);
        assertThat(by("CMP-004", losing(attesting(WITHOUT_LISTS, ""), "/description/skills")))
                .isEqualTo(undetermined("/blocks/*/skills"));
        assertThat(by("CMP-004", attesting(WITHOUT_LISTS, ""))).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("CMP-011", attesting(WITHOUT_LISTS, ""))).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("CMP-006", WITHOUT_LISTS)).isEqualTo(NOTHING_TO_JUDGE);
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
        assertThat(by("CMP-002", skills("- Dorer une tranche " + aim + "\n- Coudre un cahier pour le relier")))
                .isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dans les règles", "pour chaque client", "pour tous les clients", "dans le cadre d'une vente"})
    void seesNoAimElsewhere(String words) {
        assertThat(findings("CMP-002", skills("Dorer une tranche " + words))).hasSize(1);
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
        assertThat(by("CMP-003", skills("Dorer une tranche " + means))).isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en avant", "en tant que relieur", "en atelier", "en attente"})
    void seesNoMeansElsewhere(String words) {
        assertThat(findings("CMP-003", skills("Dorer une tranche " + words))).hasSize(1);
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
        assertThat(findings("CMP-004", skills(skill))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prendre connaissance d'un plan", "Savoirs du relieur", "Être force de proposition"})
    void seesNoKnowledgeElsewhere(String skill) {
        assertThat(by("CMP-004", skills(skill))).isEqualTo(PASSED);
    }

    @Test
    void lengthsAreJudgedWhereCutsAreSure() {
        String long600 = "Dorer " + "a".repeat(594);
        assertThat(by("CMP-005", skills("- " + long600 + "\n- Dorer une tranche")))
                .isEqualTo(PASSED);
        assertThat(findings("CMP-005", skills("- " + long600 + "b\n- Dorer une tranche")))
                .hasSize(1);
        assertThat(by("CMP-005", skills(long600 + "b"))).isEqualTo(PASSED);
        assertThat(by("CMP-005", skills("Dorer    Dorer une tranche"))).isEqualTo(PASSED);
        assertThat(findings("CMP-005", skills("Dorer"))).hasSize(1);
        assertThat(by("CMP-005", skills("- Dorer 😀 livres !!\n- Dorer une tranche")))
                .isEqualTo(PASSED);
    }

    @Test
    void repetitionsAreCounted() {
        Finding finding = findings("CMP-006", skills("- Dorer\n- dorer.\n- DORER\n- Coudre"))
                .get(0);
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("In block RNCP40001BC02, 2 of 4 skills are repeated.");
        assertThat(by("CMP-006", skills("Dorer une tranche    Et rogner    Coudre un cahier    Et rogner")))
                .isEqualTo(PASSED);
    }

    @Test
    void attestedSkillsAreJudgedBesideThoseOfBlocks() {
        Finding finding = findings("CMP-007", attesting(RNCP, "- Dorure\n- Coudre un cahier"))
                .get(0);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Of the attested skills, 1 of 2 does not open with a verb in the infinitive.");
        assertThat(by("CMP-007", attesting(RS, "Dorure"))).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("CMP-007", attesting(RNCP, ""))).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("CMP-007", losing(RNCP, "/description/skills"))).isEqualTo(undetermined("/description/skills"));
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
        assertThat(by("CMP-008", bare("Tenir compte de " + words))).isEqualTo(PASSED);
    }

    @Test
    void everyPartOfTheStandardsMayMentionDisability() {
        CertificationSheet bare = bare("Dorer une tranche");
        Prose words = Prose.of("Accueil des personnes handicapées");
        assertThat(by("CMP-008", bare.withDescription(Description.NONE.withObjectives(words))))
                .isEqualTo(PASSED);
        assertThat(by("CMP-008", bare.withDescription(Description.NONE.withActivities(words))))
                .isEqualTo(PASSED);
        assertThat(by("CMP-008", bare.withBlocks(FIRST.withTitle(words.text()))))
                .isEqualTo(PASSED);
        assertThat(by("CMP-008", bare.withBlocks(FIRST.withSkills(words)))).isEqualTo(PASSED);
    }

    @Test
    void nothingSaidIsNothingToJudge() {
        assertThat(by("CMP-008", blocks().withDescription(Description.NONE))).isEqualTo(NOTHING_TO_JUDGE);
    }

    @Test
    void mentionMayStandInWhatIsLost() {
        CertificationSheet bare = bare("Dorer une tranche");
        assertThat(by("CMP-008", losing(bare, "/description/activities")))
                .isEqualTo(undetermined("/description/activities"));
        assertThat(by("CMP-008", losing(bare, "/blocks/*/skills"))).isEqualTo(undetermined("/blocks/0/skills"));
        assertThat(by("CMP-008", losing(bare.withBlocks(List.of()), "/blocks"))).isEqualTo(undetermined("/blocks"));
    }

    @Test
    void listBelowTitlesOfBlocksTellsTheirSkills() {
        CertificationSheet headed = attesting(
                losing(bare("Dorer une tranche"), "/blocks/*/skills"),
                "1. Conduire l'atelier\n- Planifier\n- Organiser\n- Vendre");
        assertThat(places("CMP-008", headed)).isEqualTo(List.of("/description/skills"));
        assertThat(by("CMP-008", headed.withBlocks(headed.blocks().get(0).withTitle("Autre bloc"))))
                .isEqualTo(undetermined("/blocks/0/skills"));
    }

    @Test
    void transitionsAndSafetyAreAskedForSinceDecree() {
        CertificationSheet bare = bare("Dorer une tranche");
        assertThat(by("CMP-009", bare, NEW_LAW).findings()).hasSize(1);
        assertThat(by("CMP-010", bare, NEW_LAW).findings()).hasSize(1);
        assertThat(by("CMP-009", bare.withRegistration(Registration.NONE)))
                .isEqualTo(undetermined("/registration/decisionDate"));
        assertThat(by("CMP-010", bare)).isEqualTo(new NotApplicable(Reason.NOT_IN_FORCE));
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
        assertThat(by("CMP-009", bare("Tenir compte de " + words), NEW_LAW)).isEqualTo(PASSED);
    }

    @Test
    void surroundingsAreNoTransition() {
        assertThat(by("CMP-009", bare("Dorer dans un environnement bruyant"), NEW_LAW)
                        .findings())
                .hasSize(1);
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
        assertThat(by("CMP-010", bare("Veiller à " + words), NEW_LAW).findings())
                .hasSize(findings);
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
        assertThat(by("CMP-011", skills("Suivre le parc avec " + words))).isEqualTo(PASSED);
    }
}
