package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.model.Language.ENGLISH;
import static fr.rncp.rules.catalogue.ExampleSheets.block;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.catalogue.ExampleSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedSkillsTest {

    private static final String SKILL =
            "Dorer à la feuille la tranche d'un livre ancien afin de le protéger de la poussière";

    private static SkillBlock block(int rank, String title, String... skills) {
        return ExampleSheets.block(rank, title, "- " + String.join("\n- ", skills));
    }

    private static CertificationSheet sharing(String first, String second) {
        return blocks(
                block(1, "Conduire", "Conduire un atelier", "Accueillir les clients"),
                block(2, first, SKILL, "Coudre un cahier"),
                block(3, second, SKILL, "Rogner une tranche"));
    }

    @ParameterizedTest
    @CsvSource({
        "Relier (option A), Dorer (option B)",
        "Option cuir : relier, Option papier : relier",
        "Relier - Parcours Livre, Relier - Parcours Archive",
        "Bloc 2A : relier, Bloc 2B : dorer",
        "Bloc optionnel : relier, Bloc optionnel : dorer"
    })
    void blocksOfDifferentOptionsMayShareSkills(String first, String second) {
        assertThat(rule("BLK-011"), sharing(first, second)).passes();
    }

    @ParameterizedTest
    @CsvSource({
        "Relier, Dorer",
        "Relier (option A), Dorer",
        "Relier (facultatif), Dorer",
        "Relier une option de luxe, Dorer une option de luxe"
    })
    void otherBlocksMayNot(String first, String second) {
        assertThat(rule("BLK-011"), sharing(first, second)).isViolatedAt("/blocks/2/skills");
    }

    @ParameterizedTest
    @CsvSource({
        "Réaliser un devis, Réaliser le devis",
        "Réaliser un devis, Réaliser devis",
        "Rédiger le contrat de vente, Rédiger un contrat de vente",
        "Organiser les réunions d'équipe, Organiser des réunions d'équipe",
        "Établir l'inventaire du stock, Établir un inventaire du stock",
        "Ranger le stock pour éviter toutes ruptures, Ranger le stock afin d'éviter toute rupture",
        "Contrôler les devis du fournisseur, Contrôler le devis des fournisseurs"
    })
    void smallWordsMakeNoOtherSkill(String first, String second) {
        assertThat(rule("BLK-011"), quoting(first, second)).finds("WARNING BLK-011.near at /blocks/1/skills");
    }

    @ParameterizedTest
    @CsvSource({
        "Réaliser un devis, Réaliser un contrat",
        "Rédiger un contrat de vente, Rédiger un contrat de travail",
        "Réaliser un devis pour un client, Réaliser un devis avec un client"
    })
    void anotherNounMakesAnotherSkill(String first, String second) {
        assertThat(rule("BLK-011"), quoting(first, second)).passes();
    }

    private static CertificationSheet quoting(String first, String second) {
        return blocks(block(1, "Relier", first, "Coudre un cahier"), block(2, "Dorer", second, "Rogner une tranche"));
    }

    @Test
    void blocksOfOneOptionMayNot() {
        assertThat(
                        rule("BLK-011"),
                        blocks(
                                block(1, "Relier (option B)", SKILL, "Coudre un cahier"),
                                block(2, "Dorer (option A)", SKILL, "Rogner une tranche"),
                                block(3, "Coudre (option A)", SKILL, "Vendre un livre")))
                .isViolatedAt("/blocks/2/skills");
    }

    @Test
    void optionsMayBeThoseOfTheText() {
        CertificationSheet sheet = sharing("Relier", "Dorer");
        String text = "Le titre s'obtient par la validation du bloc 1 et d'un bloc au choix parmi les blocs 2 et 3.";
        assertThat(rule("BLK-011"), sheet.withDescription(sheet.description().withAccumulation(Prose.of(text))))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dorer à la feuille la tranche d'un livre précieux afin de le protéger de la poussière",
                "Dorer à la feuille la tranche d'un livre ancien afin de le protéger de la lumière",
                "Dorer entièrement à la feuille la tranche d'un livre ancien afin de le protéger de la poussière",
                "Dorer à la feuille la tranche d'un livre afin de le protéger de la poussière",
                "Dorer à la feuille la tranche d'un livre ancien afin de le protéger de la poussière fine",
                "Dorer à la feuille la tranche d'un livre ancien afin de le protéger de la"
            })
    void oneChangedWordIsACopy(String copy) {
        assertThat(
                        rule("BLK-011"),
                        blocks(
                                block(1, "Relier", SKILL, "Coudre un cahier"),
                                block(2, "Dorer", copy, "Rogner un livre")))
                .finds("WARNING BLK-011.near at /blocks/1/skills")
                .says(
                        ENGLISH,
                        "1 skill of block RNCP40001BC02 is almost the same as a skill of another block (RNCP40001BC01). Only one word differs, or only articles, prepositions or plurals differ.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rédiger un contrat de vente avec un client | Rédiger un contrat de location avec un client
            Dorer à la feuille la tranche d'un livre ancien | Argenter à la feuille le dos d'un livre ancien
            """)
    void otherSkillsAreNoCopies(String one, String other) {
        assertThat(
                        rule("BLK-011"),
                        blocks(
                                block(1, "Relier", one, "Coudre un cahier"),
                                block(2, "Dorer", other, "Rogner un livre")))
                .passes();
    }

    @Test
    void copiesInOneBlockAreNotShared() {
        assertThat(
                        rule("BLK-011"),
                        blocks(
                                block(1, "Relier", SKILL, SKILL.replace("ancien", "précieux")),
                                block(2, "Dorer", "Rogner un livre", "Vendre un livre")))
                .passes();
    }

    @Test
    void headingOfAnOptionIsNoUncoveredSkill() {
        CertificationSheet sheet = sharing("Relier (option A)", "Dorer (option B)");
        String skills = "- Conduire un atelier\n- Option A – Gestion comptable internationale\n- " + SKILL;
        assertThat(rule("BLK-012"), sheet.withDescription(sheet.description().withSkills(Prose.of(skills))))
                .passes();
    }
}
