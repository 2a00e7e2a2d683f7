package fr.rncp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.prose.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillListTest {

    private static SkillList of(String text) {
        return SkillList.of(Prose.of(text).outline(), Skill::of);
    }

    private static List<String> texts(List<Skill> skills) {
        return skills.stream().map(Skill::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C1.2 ",
                "C1.2. ",
                "A1C1. ",
                "A1C1.",
                "A5.C1. ",
                "C.1. ",
                "C1 - ",
                "C1 – ",
                "C1 : ",
                "1. ",
                "2) ",
                "12 ",
                "1.2.3 ",
                "Compétence 3 : ",
                "Activité 1 : ",
                "C10.1: ",
                "A2C10 "
            })
    void labelIsNotPartOfSkill(String label) {
        assertThat(Skill.of(label + "Dorer une tranche").text()).isEqualTo("Dorer une tranche");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dorer une tranche", "2D-modéliser", "3ème dorure", "C++ : coder", "S3cret", "Windows11x"})
    void otherBeginningsBelongToSkill(String item) {
        assertThat(Skill.of(item).text()).isEqualTo(item);
    }

    @Test
    void headingsHaveNumbersThatSkillsLack() {
        SkillList list = of("1. Conduire l'atelier\n- Planifier\n- Organiser\n2. Restaurer\n- Coudre\n- Dorer");
        assertThat(texts(list.headings())).isEqualTo(List.of("Conduire l'atelier", "Restaurer"));
        assertThat(texts(list.skills())).isEqualTo(List.of("Planifier", "Organiser", "Coudre", "Dorer"));
    }

    @Test
    void numbersOfMostItemsAreNoHeadings() {
        SkillList list = of("1. Planifier\n2. Organiser\n3. Coudre\nDorer");
        assertThat(list.headings()).isEmpty();
        assertThat(list.size()).isEqualTo(4);
    }

    @Test
    void introductionsAndRestsAreNoSkills() {
        assertThat(texts(
                        of("Les compétences sont les suivantes :\n- Coudre un cahier\n- Dorer une tranche\n- etc.\n- …")
                                .skills()))
                .isEqualTo(List.of("Coudre un cahier", "Dorer une tranche"));
    }

    @Test
    void lowerCaseLetterContinuesLine() {
        assertThat(texts(of("- Choisir parmi plusieurs cuirs\nle plus souple\n- Rogner un livre")
                        .skills()))
                .isEqualTo(List.of("Choisir parmi plusieurs cuirs le plus souple", "Rogner un livre"));
    }

    @Test
    void subItemsBelongToTheirSkill() {
        SkillList list = of("* Restaurer un livre\no Coudre\no Dorer une tranche\n* Vendre un livre");
        assertThat(texts(list.skills())).isEqualTo(List.of("Restaurer un livre", "Vendre un livre"));
        assertThat(texts(list.partsOf(list.skills().get(0)))).isEqualTo(List.of("Coudre", "Dorer une tranche"));
        assertThat(list.partsOf(list.skills().get(1))).isEmpty();
    }

    @Test
    void shortActionsAboveActionsWithAnAimAreTheSkills() {
        SkillList list = of("Préparer une vendange\nMesurer le sucre pour fixer la date\nRecruter une équipe afin de "
                + "cueillir en deux jours\nConduire le pressoir\nRégler la pression afin de préserver les arômes\n"
                + "Nettoyer la presse pour éviter les moisissures\nÉlever le vin\nContrôler les fûts pour compenser "
                + "l'évaporation\nGoûter les cuvées afin de les assembler");
        assertThat(texts(list.skills()))
                .isEqualTo(List.of("Préparer une vendange", "Conduire le pressoir", "Élever le vin"));
        assertThat(list.isAmbiguous()).isFalse();
    }

    @Test
    void twoShortActionsMayBeSkillsLikeTheOthers() {
        SkillList list =
                of("Préparer une vendange\nMesurer le sucre des raisins pour fixer la date\nRecruter une équipe "
                        + "afin de cueillir en deux jours\nConduire le pressoir\nRégler la pression afin de préserver les arômes\n"
                        + "Nettoyer la presse chaque soir pour éviter les moisissures");
        assertThat(list.isAmbiguous()).isTrue();
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.entries()).hasSize(6);
    }

    @Test
    void skillBetweenBulletsIsDelimited() {
        SkillList list = of("- Dorer\nCoudre un cahier\n- Rogner\n- Relier");
        assertThat(list.skills().stream().map(list::isDelimited).toList()).isEqualTo(List.of(false, false, true, true));
    }

    @Test
    void firstLineCannotGoOn() {
        assertThat(texts(of("- la dorure\n- Coudre un cahier").skills()))
                .isEqualTo(List.of("la dorure", "Coudre un cahier"));
    }

    @Test
    void emptyTextHasNoSkill() {
        assertThat(of("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Dorer une tranche, true",
        "Dorure : polir et dorer, true",
        "Dorure : le polissage, false",
        "Dorure, false",
        "s'adapter au client, true"
    })
    void skillIsVerbalBehindHeadingToo(String skill, boolean verbal) {
        assertThat(Skill.of(skill).isVerbal()).isEqualTo(verbal);
    }

    @Test
    void plainNumbersAloneNumber() {
        assertThat(Skill.of("3) Dorer").isNumbered()).isTrue();
        assertThat(Skill.of("C3 Dorer").isNumbered()).isFalse();
        assertThat(Skill.of("Dorer").isNumbered()).isFalse();
    }
}
