package fr.rncp.rules.catalogue.skills;

import static fr.rncp.model.Language.ENGLISH;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.Outcome.Reason.ON_REQUEST_ONLY;
import static fr.rncp.rules.Outcome.Reason.OTHER;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.FIRST;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.SECOND;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;
import static fr.rncp.rules.catalogue.skills.SkillExamples.NEW_LAW;
import static fr.rncp.rules.catalogue.skills.SkillExamples.bare;
import static fr.rncp.rules.catalogue.skills.SkillExamples.skills;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.prose.Prose;
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

    /** Returns a registration on request, the only block of which has these skills. */
    private static CertificationSheet requested(String skills) {
        return blocks(SECOND.withSkills(Prose.of(skills)))
                .withRegistration(Registration.NONE.withType(RegistrationType.ON_REQUEST));
    }

    @Test
    void structureIsToldOnceAndOnlyIfMostSkillsLackIt() {
        String without = "- Dorer une tranche\n- Coudre un cahier\n";
        CertificationSheet most = requested(without + "- Rogner un livre en le tenant afin de le relier");
        assertThat(rule("CMP-002"), most)
                .says(
                        ENGLISH,
                        "2 of 3 skills do not state their purpose (“afin de”, “pour”…), and 2 do not state how they are applied (“grâce à”, “en utilisant”…).");
        assertThat(rule("CMP-003"), most).doesNotApply(OTHER);
        String half = without + "- Rogner un livre afin de le relier\n- Relier un livre pour le vendre";
        assertThat(rule("CMP-002"), requested(half)).passes();
        assertThat(rule("CMP-003"), requested(half))
                .says(
                        ENGLISH,
                        "4 of 4 skills do not state how they are applied (“grâce à”, “à l'aide de”, “en utilisant”…).");
    }

    @Test
    void countsAreUndeterminedIfLevelsAreAmbiguous() {
        String list =
                "%s une vendange\nMesurer le sucre des raisins pour fixer la date\nRecruter une équipe afin de cueillir "
                        + "en deux jours\nConduire le pressoir\nRégler la pression afin de préserver les arômes\n"
                        + "Nettoyer la presse chaque soir pour éviter les moisissures";
        CertificationSheet verbs = requested(list.formatted("Préparer"));
        assertThat(rule("CMP-001"), verbs).passes();
        assertThat(rule("CMP-002"), verbs).passes();
        assertThat(rule("CMP-003"), verbs).isUndeterminedAt("/blocks/0/skills");
        assertThat(rule("CMP-004"), verbs).passes();
        CertificationSheet knowledge = requested(list.formatted("Connaître"));
        assertThat(rule("CMP-004"), knowledge).isUndeterminedAt("/blocks/0/skills");
    }

    @Test
    void structureIsNotAskedOfRegistrationsByLaw() {
        CertificationSheet sheet = requested("Dorer une tranche");
        assertThat(rule("CMP-002"), sheet.withRegistration(Registration.NONE.withType(RegistrationType.BY_LAW)))
                .doesNotApply(ON_REQUEST_ONLY);
        assertThat(rule("CMP-003"), sheet.withRegistration(Registration.NONE.withType(RegistrationType.BY_LAW)))
                .doesNotApply(ON_REQUEST_ONLY);
        assertThat(rule("CMP-002"), sheet.withRegistration(Registration.NONE)).isUndeterminedAt("/registration/type");
    }

    @Test
    void subItemsStatePurposeOfTheirSkill() {
        assertThat(
                        rule("CMP-002"),
                        requested("* Dorer un livre\no Polir la tranche afin de la dorer\n* Vendre pour vivre"))
                .passes();
    }

    @Test
    void parentsAreTheSkillsOfNumberedLists() {
        String list = "1. Dorer\n2. Rogner\n3. Coudre\n3.1 Percer\n3.2 La couture\n3.3 Le fil\n3.4 Nouer\n4. Vendre";
        assertThat(rule("CMP-001"), skills(list)).passes();
    }

    @Test
    void statedAbsenceIsNoSkill() {
        assertThat(rule("CMP-001"), attesting(RS, "Néant")).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({"ON_REQUEST, 2019-01-01, WARNING", "ON_REQUEST, 2018-12-31, INFO", "BY_LAW, 2024-01-01, INFO"})
    void nominalSkillWeighsWhereRegisterJudges(RegistrationType type, String decision, Severity severity) {
        assertThat(rule("CMP-001"), registered(type, decision)).finds(severity + " CMP-001 at /blocks/1/skills");
    }

    @Test
    void nominalSkillOfUnknownRegistrationIsRemark() {
        assertThat(rule("CMP-001"), NOMINAL.withRegistration(Registration.NONE))
                .finds("INFO CMP-001 at /blocks/1/skills")
                .says(ENGLISH, "In block RNCP40001BC02, 2 of 3 skills do not begin with a verb in the infinitive.")
                .quotes("Dorure");
    }

    @Test
    void listOfCertificationIsJudgedWhereNoBlockHasOne() {
        assertThat(rule("CMP-001"), attesting(RS, "- Dorure\n- Dorer une tranche"))
                .isViolatedAt("/description/skills")
                .says(ENGLISH, "In the list of skills, 1 of 2 does not begin with a verb in the infinitive.");
        assertThat(rule("CMP-001"), attesting(RNCP, "Dorure")).passes();
    }

    @Test
    void lostListsOfBlocksLeaveThatOfCertification() {
        CertificationSheet lost = losing(NOMINAL, "/blocks/*/skills");
        assertThat(rule("CMP-001"), lost).isUndeterminedAt("/blocks/*/skills");
        assertThat(rule("CMP-001"), attesting(lost, "Dorure")).isViolatedAt("/description/skills");
        assertThat(rule("CMP-004"), lost).isUndeterminedAt("/blocks/*/skills");
        assertThat(rule("CMP-006"), lost).isUndeterminedAt("/blocks/*/skills");
        assertThat(rule("CMP-011"), lost).isUndeterminedAt("/blocks/*/skills");
    }

    @Test
    void oneLostListLeavesFindingsInOthers() {
        assertThat(rule("CMP-001"), losing(NOMINAL, "/blocks/0/skills")).isViolatedAt("/blocks/1/skills");
        assertThat(rule("CMP-001"), losing(RNCP, "/blocks/0/skills")).isUndeterminedAt("/blocks/*/skills");
    }

    @Test
    void lostListOfCertificationMattersWhereItIsTheOnlyOne() {
        assertThat(rule("CMP-004"), losing(RNCP, "/description/skills")).passes();
        assertThat(rule("CMP-004"), losing(attesting(WITHOUT_LISTS, ""), "/description/skills"))
                .isUndeterminedAt("/blocks/*/skills");
        assertThat(rule("CMP-004"), attesting(WITHOUT_LISTS, "")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CMP-011"), attesting(WITHOUT_LISTS, "")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CMP-006"), WITHOUT_LISTS).doesNotApply(NOTHING_TO_JUDGE);
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
        assertThat(rule("CMP-002"), requested("- Dorer une tranche " + aim + "\n- Coudre un cahier pour le relier"))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dans les règles", "pour chaque client", "pour tous les clients", "dans le cadre d'une vente"})
    void seesNoAimElsewhere(String words) {
        assertThat(rule("CMP-002"), requested("Dorer une tranche " + words)).isViolatedAt("/blocks");
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
        assertThat(rule("CMP-003"), requested("Dorer une tranche " + means)).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en avant", "en tant que relieur", "en atelier", "en attente"})
    void seesNoMeansElsewhere(String words) {
        assertThat(rule("CMP-003"), requested("Dorer une tranche " + words + " afin de vendre"))
                .isViolatedAt("/blocks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connaître les cuirs",
                "Maîtriser la dorure",
                "Maîtriser les techniques de reliure",
                "Avoir des notions de chimie",
                "Avoir de bonnes connaissances en papier",
                "Acquérir les bases de la couture",
                "Appréhender les enjeux du métier",
                "S'approprier le vocabulaire de l'atelier",
                "Se familiariser avec les outils",
                "S'initier à la dorure",
                "Découvrir l'atelier",
                "Être sensibilisé aux risques",
                "Être sensibilisé(e) aux risques",
                "Être en mesure de dorer",
                "C1. Savoir dorer",
                "Comprendre un plan",
                "Etre capable de dorer",
                "ÊTRE CAPABLE d'agir"
            })
    void seesKnowledge(String skill) {
        assertThat(rule("CMP-004"), skills(skill)).isViolatedAt("/blocks/1/skills");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prendre connaissance d'un plan",
                "Savoirs du relieur",
                "Être force de proposition",
                "Maîtriser les coûts de l'atelier",
                "Maîtriser ses dépenses et ses délais",
                "Maîtriser un départ de feu",
                "Comprendre la demande d'un client",
                "Comprendre un texte en anglais",
                "Appréhender un suspect",
                "Découvrir les besoins du client",
                "S'approprier le projet d'un auteur",
                "Avoir recours à un expert",
                "Acquérir du matériel",
                "Initier un projet",
                "Sensibiliser une équipe"
            })
    void seesNoKnowledgeElsewhere(String skill) {
        assertThat(rule("CMP-004"), skills(skill)).passes();
    }

    @Test
    void lengthsAreJudgedWhereCutsAreSure() {
        String long600 = "Dorer " + "a".repeat(594);
        assertThat(rule("CMP-005"), skills("- " + long600 + "\n- Dorer une tranche"))
                .passes();
        assertThat(rule("CMP-005"), skills("- " + long600 + "b\n- Dorer une tranche"))
                .isViolatedAt("/blocks/1/skills");
        assertThat(rule("CMP-005"), skills(long600 + "b")).passes();
        assertThat(rule("CMP-005"), skills("Dorer    Dorer une tranche")).passes();
        assertThat(rule("CMP-005"), skills("- Rogner une tranche\n- Coder\n- Coudre un livre  Dorer une tranche"))
                .isViolatedAt("/blocks/1/skills");
        assertThat(rule("CMP-005"), skills("* Dorer\no Polir une tranche\no Poser la feuille d'or"))
                .passes();
        assertThat(rule("CMP-005"), skills("Dorer")).isViolatedAt("/blocks/1/skills");
        assertThat(rule("CMP-005"), skills("- Dorer 😀 livres !!\n- Dorer une tranche"))
                .passes();
    }

    @Test
    void repetitionsAreCounted() {
        assertThat(rule("CMP-006"), skills("- Dorer\n- dorer.\n- DORER\n- Coudre"))
                .says(ENGLISH, "In block RNCP40001BC02, 2 of 4 skills are repeated.");
        assertThat(rule("CMP-006"), skills("Dorer une tranche    Et rogner    Coudre un cahier    Et rogner"))
                .passes();
    }

    @Test
    void attestedSkillsAreJudgedBesideThoseOfBlocks() {
        assertThat(rule("CMP-007"), attesting(RNCP, "- Dorure\n- Coudre un cahier"))
                .says(ENGLISH, "In the list of attested skills, 1 of 2 does not begin with a verb in the infinitive.");
        assertThat(rule("CMP-007"), attesting(skills("- Dorure\n- Coudre"), "- Dorure\n- Coudre"))
                .passes();
        assertThat(rule("CMP-007"), attesting(RS, "Dorure")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CMP-007"), attesting(RNCP, "")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CMP-007"), losing(RNCP, "/description/skills")).isUndeterminedAt("/description/skills");
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
        assertThat(rule("CMP-008"), bare("Tenir compte de " + words)).passes();
    }

    @Test
    void everyPartOfTheStandardsMayMentionDisability() {
        CertificationSheet bare = bare("Dorer une tranche");
        Prose words = Prose.of("Accueil des personnes handicapées");
        assertThat(rule("CMP-008"), bare.withDescription(Description.NONE.withObjectives(words)))
                .passes();
        assertThat(rule("CMP-008"), bare.withDescription(Description.NONE.withActivities(words)))
                .passes();
        assertThat(rule("CMP-008"), bare.withBlocks(FIRST.withTitle(words.text())))
                .passes();
        assertThat(rule("CMP-008"), bare.withBlocks(FIRST.withSkills(words))).passes();
    }

    @Test
    void noTextIsNothingToJudge() {
        assertThat(rule("CMP-008"), blocks().withDescription(Description.NONE)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void mentionMayBeInLostText() {
        CertificationSheet bare = bare("Dorer une tranche");
        assertThat(rule("CMP-008"), losing(bare, "/description/activities"))
                .isUndeterminedAt("/description/activities");
        assertThat(rule("CMP-008"), losing(bare, "/blocks/*/skills")).isUndeterminedAt("/blocks/0/skills");
        assertThat(rule("CMP-008"), losing(bare.withBlocks(List.of()), "/blocks"))
                .isUndeterminedAt("/blocks");
    }

    @Test
    void listUnderTitlesOfBlocksContainsTheirSkills() {
        CertificationSheet headed = attesting(
                losing(bare("Dorer une tranche"), "/blocks/*/skills"),
                "1. Conduire l'atelier\n- Planifier\n- Organiser\n- Vendre");
        assertThat(rule("CMP-008"), headed).isViolatedAt("/description/skills");
        assertThat(rule("CMP-008"), headed.withBlocks(headed.blocks().get(0).withTitle("Autre bloc")))
                .isUndeterminedAt("/blocks/0/skills");
    }

    @Test
    void transitionsAndSafetyAreAskedForSinceDecree() {
        CertificationSheet bare = bare("Dorer une tranche");
        assertThat(rule("CMP-009"), bare, NEW_LAW).isViolatedAt("/description/skills");
        assertThat(rule("CMP-010"), bare, NEW_LAW).isViolatedAt("/description/skills");
        assertThat(rule("CMP-009"), bare.withRegistration(bare.registration().withDecisionDate(Optional.empty())))
                .isUndeterminedAt("/registration/decisionDate");
        assertThat(rule("CMP-010"), bare).doesNotApply(NOT_IN_FORCE);
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
        assertThat(rule("CMP-009"), bare("Tenir compte de " + words), NEW_LAW).passes();
    }

    @Test
    void surroundingsAreNoTransition() {
        assertThat(rule("CMP-009"), bare("Dorer dans un environnement bruyant"), NEW_LAW)
                .isViolatedAt("/description/skills");
    }

    @ParameterizedTest
    @CsvSource({
        "la sécurité des personnes, passed",
        "la sécurité informatique, INFO CMP-010 at /description/skills",
        "la sécurité des données, INFO CMP-010 at /description/skills",
        "la santé, passed",
        "l'ergonomie, passed",
        "la sécurité du réseau, INFO CMP-010 at /description/skills",
        "les EPI, passed",
        "les conditions de travail, passed"
    })
    void distinguishesSafetyAtWorkFromDataSecurity(String words, String expected) {
        assertThat(rule("CMP-010"), bare("Veiller à " + words), NEW_LAW).hasOutcome(expected);
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
        assertThat(rule("CMP-011"), skills("Suivre le parc avec " + words)).passes();
    }
}
