package fr.rncp.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseItemsTest {

    @Test
    void hasNoItemWithoutText() {
        assertEquals(new ProseItems(Splitting.UNSPLIT, List.of()), Prose.NONE.items());
    }

    @Test
    void leavesSentenceWhole() {
        assertSplit(Splitting.UNSPLIT, "Assurer la veille - et la partager.", "Assurer la veille - et la partager.");
    }

    @Test
    void splitsAtLineBreaks() {
        assertSplit(Splitting.EXACT, "Concevoir\nRéaliser\r\n\r\nTester\n", "Concevoir", "Réaliser", "Tester");
    }

    @Test
    void splitsAtBulletsOfBothLevels() {
        assertSplit(
                Splitting.EXACT,
                "    * Coder      * Installer            o Le poste            o Le serveur",
                "Coder",
                "Installer",
                "Le poste",
                "Le serveur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "*", "•", "●", "o", "▪", "- -", "•\t"})
    void leavesBulletsOut(String bullet) {
        String text = bullet + " Tracer le plan    " + bullet + " Régler";
        assertSplit(Splitting.EXACT, text, "Tracer le plan", "Régler");
    }

    @Test
    void splitsAtInlineBullets() {
        assertSplit(Splitting.HEURISTIC, "Il sait : • lire • écrire", "Il sait :", "lire", "écrire");
    }

    @Test
    void keepsNumbersAndCodes() {
        assertSplit(Splitting.EXACT, "1. Lire    2. Écrire", "1. Lire", "2. Écrire");
        assertSplit(Splitting.EXACT, "a) lire    b) écrire", "a) lire", "b) écrire");
        assertSplit(Splitting.EXACT, "C1.2 Lire\nC1.3 Écrire", "C1.2 Lire", "C1.3 Écrire");
        assertSplit(Splitting.EXACT, "A1C1. Lire      A1C2.Écrire", "A1C1. Lire", "A1C2.Écrire");
    }

    @Test
    void keepsNumberWithItsText() {
        assertSplit(Splitting.EXACT, "C1.2    Lire    C1.3     Écrire", "C1.2    Lire", "C1.3     Écrire");
    }

    @Test
    void splitsAtNumbersInsideLineBehindClosedClause() {
        assertSplit(
                Splitting.HEURISTIC,
                "Le candidat : 1) rédige ; 2) présente un rapport en 3 parties",
                "Le candidat :",
                "1) rédige ;",
                "2) présente un rapport en 3 parties");
    }

    @Test
    void splitsAtFourSpacesAlwaysAndAtTwoBeforeCapital() {
        assertSplit(Splitting.HEURISTIC, "plomberie    chauffage", "plomberie", "chauffage");
        assertSplit(
                Splitting.HEURISTIC, "Installer le poste  Écrire la notice", "Installer le poste", "Écrire la notice");
        assertSplit(Splitting.UNSPLIT, "des contributions   dans ce cadre", "des contributions   dans ce cadre");
    }

    @Test
    void doubtsLineBreakInMiddleOfSentence() {
        assertSplit(Splitting.HEURISTIC, "accès au titre\nsont évaluées", "accès au titre", "sont évaluées");
    }

    @Test
    void neverCutsInsideParentheses() {
        assertSplit(
                Splitting.UNSPLIT,
                "Gérer (le parc    Les stocks\n- et (plus))",
                "Gérer (le parc    Les stocks\n- et (plus))");
        assertSplit(
                Splitting.HEURISTIC, "Ouvrir (sans fermer    Puis reprendre", "Ouvrir (sans fermer", "Puis reprendre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ex.", "Ex.", "M.", "n°", "N°", "art.", "Art."})
    void neverCutsBehindAbbreviation(String abbreviation) {
        String text = "Voir " + abbreviation + "    Un texte\nqui suit";
        assertEquals(
                "Voir " + abbreviation + "    Un texte",
                Prose.of(text).items().items().get(0));
    }

    @Test
    void cutsBehindWordThatEndsLikeAbbreviation() {
        assertSplit(Splitting.EXACT, "le codex.\nLa suite", "le codex.", "La suite");
    }

    @Test
    void keepsSignedNumbersAndMarksAlone() {
        assertSplit(Splitting.EXACT, "Conserver à\n-5 °C", "Conserver à", "-5 °C");
        assertEquals(List.of(), Prose.of("*       *").items().items());
    }

    private static void assertSplit(Splitting splitting, String text, String... items) {
        assertEquals(new ProseItems(splitting, List.of(items)), Prose.of(text).items());
    }
}
