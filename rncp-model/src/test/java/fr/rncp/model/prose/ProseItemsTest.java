package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseItemsTest {

    @Test
    void hasNoItemWithoutText() {
        assertThat(Prose.NONE.items()).isEqualTo(new ProseItems(SplitConfidence.UNSPLIT, List.of()));
    }

    @Test
    void leavesSentenceWhole() {
        assertSplit(
                SplitConfidence.UNSPLIT, "Assurer la veille - et la partager.", "Assurer la veille - et la partager.");
    }

    @Test
    void splitsAtLineBreaks() {
        assertSplit(SplitConfidence.EXACT, "Concevoir\nRéaliser\r\n\r\nTester\n", "Concevoir", "Réaliser", "Tester");
    }

    @Test
    void splitsAtBulletsOfBothLevels() {
        assertSplit(
                SplitConfidence.EXACT,
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
        assertSplit(SplitConfidence.EXACT, text, "Tracer le plan", "Régler");
    }

    @Test
    void splitsAtInlineBullets() {
        assertSplit(SplitConfidence.HEURISTIC, "Il sait : • lire • écrire", "Il sait :", "lire", "écrire");
    }

    @Test
    void keepsNumbersAndCodes() {
        assertSplit(SplitConfidence.EXACT, "1. Lire    2. Écrire", "1. Lire", "2. Écrire");
        assertSplit(SplitConfidence.EXACT, "a) lire    b) écrire", "a) lire", "b) écrire");
        assertSplit(SplitConfidence.EXACT, "C1.2 Lire\nC1.3 Écrire", "C1.2 Lire", "C1.3 Écrire");
        assertSplit(SplitConfidence.EXACT, "A1C1. Lire      A1C2.Écrire", "A1C1. Lire", "A1C2.Écrire");
    }

    @Test
    void keepsNumberWithItsText() {
        assertSplit(SplitConfidence.EXACT, "C1.2    Lire    C1.3     Écrire", "C1.2    Lire", "C1.3     Écrire");
    }

    @Test
    void splitsAtNumbersInsideLineBehindClosedClause() {
        assertSplit(
                SplitConfidence.HEURISTIC,
                "Le candidat : 1) rédige ; 2) présente un rapport en 3 parties",
                "Le candidat :",
                "1) rédige ;",
                "2) présente un rapport en 3 parties");
    }

    @Test
    void splitsAtFourSpacesAlwaysAndAtTwoBeforeCapital() {
        assertSplit(SplitConfidence.HEURISTIC, "plomberie    chauffage", "plomberie", "chauffage");
        assertSplit(
                SplitConfidence.HEURISTIC,
                "Installer le poste  Écrire la notice",
                "Installer le poste",
                "Écrire la notice");
        assertSplit(SplitConfidence.UNSPLIT, "des contributions   dans ce cadre", "des contributions   dans ce cadre");
    }

    @Test
    void doubtsLineBreakInMiddleOfSentence() {
        assertSplit(SplitConfidence.HEURISTIC, "accès au titre\nsont évaluées", "accès au titre", "sont évaluées");
    }

    @Test
    void doubtsLineBreakBehindCommaBeforeSmallLetter() {
        assertSplit(SplitConfidence.HEURISTIC, "lire,\nécrire,\ncompter", "lire,", "écrire,", "compter");
        assertSplit(SplitConfidence.EXACT, "lire ;\nécrire ;\ncompter", "lire ;", "écrire ;", "compter");
    }

    @Test
    void joinsWrappedLine() {
        String wrapped =
                "1. Les candidats issus d’un parcours continu de formation (trois ans)\nsont évalués par un jury";
        assertSplit(SplitConfidence.UNSPLIT, wrapped, wrapped);
        assertSplit(SplitConfidence.HEURISTIC, wrapped + "\n2. Les autres", wrapped, "2. Les autres");
    }

    @Test
    void keepsEmptyLineApartFromWrappedOne() {
        String line = "Les candidats issus d’un parcours continu de formation de trois ans";
        assertSplit(SplitConfidence.HEURISTIC, line + "\r\n\r\nsont évalués", line, "sont évalués");
        assertSplit(SplitConfidence.UNSPLIT, line + "\r\nsont évalués", line + "\r\nsont évalués");
    }

    @Test
    void splitsLongLinesOfListInSmallLetters() {
        String line = "analyser le besoin du client en matière de communication numérique";
        assertSplit(SplitConfidence.HEURISTIC, line + "\n" + line, line, line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "aux", "pour", "l'", "d’", "à l’une"})
    void neverCutsBehindWordThatCallsForMore(String word) {
        String text = "Se conformer " + word + "    Hygiène\nTrier";
        assertSplit(SplitConfidence.HEURISTIC, text, "Se conformer " + word + "    Hygiène", "Trier");
    }

    @Test
    void cutsBehindWordThatOnlyLooksLikeArticle() {
        assertSplit(SplitConfidence.EXACT, "Infirmier DE\nSage-femme", "Infirmier DE", "Sage-femme");
        assertSplit(SplitConfidence.EXACT, "Ingénieur du son\nLuthier", "Ingénieur du son", "Luthier");
        assertSplit(SplitConfidence.EXACT, "Il répond à\n- deux questions", "Il répond à", "deux questions");
    }

    @Test
    void keepsStopWithWhatPrecedes() {
        assertSplit(SplitConfidence.UNSPLIT, "le centre organisateur\n.", "le centre organisateur\n.");
        assertSplit(SplitConfidence.UNSPLIT, "un stage     ; un projet", "un stage     ; un projet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Réaliser un dossier Le jury l'entend", "- Créer des palettes Éprouver la conduite"})
    void isNotExactWhereBreakSeemsLost(String item) {
        assertSplit(SplitConfidence.HEURISTIC, "- Lire\n" + item, "Lire", item.substring(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Vivre à La Réunion", "- Gérer un Docker", "- Citer (par exemple Le Monde)"})
    void isExactDespiteNames(String item) {
        assertSplit(SplitConfidence.EXACT, "- Lire\n" + item, "Lire", item.substring(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "(()", "- ", "de\n", "Mot de ", "ex. ", "C1.2 ", "1. ", "mot\n", ".\n", "a) ", "    ;", "l'"
            })
    void takesTimeInProportionToLength(String part) {
        String text = "Un mot " + part.repeat(300_000 / part.length());
        assertTimeout(Duration.ofSeconds(5), () -> Prose.of(text).items());
    }

    @Test
    void neverCutsInsideParentheses() {
        assertSplit(
                SplitConfidence.UNSPLIT,
                "Gérer (le parc    Les stocks\n- et (plus))",
                "Gérer (le parc    Les stocks\n- et (plus))");
        assertSplit(
                SplitConfidence.HEURISTIC,
                "Ouvrir (sans fermer    Puis reprendre",
                "Ouvrir (sans fermer",
                "Puis reprendre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ex.", "Ex.", "M.", "n°", "N°", "art.", "Art."})
    void neverCutsBehindAbbreviation(String abbreviation) {
        String text = "Voir " + abbreviation + "    Un texte\nqui suit";
        assertThat(Prose.of(text).items().items().get(0)).isEqualTo("Voir " + abbreviation + "    Un texte");
    }

    @Test
    void cutsBehindWordThatEndsLikeAbbreviation() {
        assertSplit(SplitConfidence.EXACT, "le codex.\nLa suite", "le codex.", "La suite");
    }

    @Test
    void keepsSignedNumbersAndMarksAlone() {
        assertSplit(SplitConfidence.EXACT, "Conserver au froid\n-5 °C", "Conserver au froid", "-5 °C");
        assertThat(Prose.of("*       *").items().items()).isEmpty();
    }

    private static void assertSplit(SplitConfidence confidence, String text, String... items) {
        assertThat(Prose.of(text).items()).isEqualTo(new ProseItems(confidence, List.of(items)));
    }
}
