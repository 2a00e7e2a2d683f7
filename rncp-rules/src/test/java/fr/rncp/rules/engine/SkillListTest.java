package fr.rncp.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.prose.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillListTest {

    private static SkillList of(String text) {
        Prose prose = Prose.of(text);
        return SkillList.of(prose, prose.items(), Skill::of);
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
    void labelIsNoPartOfSkill(String label) {
        assertEquals("Dorer une tranche", Skill.of(label + "Dorer une tranche").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dorer une tranche", "2D-modéliser", "3ème dorure", "C++ : coder", "S3cret", "Windows11x"})
    void otherBeginningsBelongToSkill(String item) {
        assertEquals(item, Skill.of(item).text());
    }

    @Test
    void headingsHaveNumbersThatSkillsLack() {
        SkillList list = of("1. Conduire l'atelier\n- Planifier\n- Organiser\n2. Restaurer\n- Coudre\n- Dorer");
        assertEquals(List.of("Conduire l'atelier", "Restaurer"), texts(list.headings()));
        assertEquals(List.of("Planifier", "Organiser", "Coudre", "Dorer"), texts(list.skills()));
    }

    @Test
    void numbersOfMostItemsAreNoHeadings() {
        SkillList list = of("1. Planifier\n2. Organiser\n3. Coudre\nDorer");
        assertEquals(List.of(), list.headings());
        assertEquals(4, list.size());
    }

    @Test
    void introductionsAndRestsAreNoSkills() {
        assertEquals(
                List.of("Coudre un cahier", "Dorer une tranche"),
                texts(of("Les compétences sont les suivantes :\n- Coudre un cahier\n- Dorer une tranche\n- etc.\n- …")
                        .skills()));
    }

    @Test
    void smallLetterGoesOn() {
        assertEquals(
                List.of("Choisir parmi : le cuir la toile", "rogner un livre"),
                texts(of("- Choisir parmi :\n- le cuir\n- la toile\n- rogner un livre")
                        .skills()));
    }

    @Test
    void firstLineCannotGoOn() {
        assertEquals(
                List.of("la dorure", "Coudre un cahier"),
                texts(of("- la dorure\n- Coudre un cahier").skills()));
    }

    @Test
    void statedAbsenceIsNoSkill() {
        assertTrue(of("Néant").isEmpty());
        assertTrue(of("").isEmpty());
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
        assertEquals(verbal, Skill.of(skill).isVerbal());
    }

    @Test
    void plainNumbersAloneNumber() {
        assertTrue(Skill.of("3) Dorer").isNumbered());
        assertFalse(Skill.of("C3 Dorer").isNumbered());
        assertFalse(Skill.of("Dorer").isNumbered());
    }
}
