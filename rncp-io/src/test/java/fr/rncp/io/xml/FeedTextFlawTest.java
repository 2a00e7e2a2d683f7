package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import fr.rncp.model.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the feed with flaws that their author did not intend; they are kept as they are. */
class FeedTextFlawTest {

    @Test
    void reportsADoubledApostrophe() {
        assertFlaw(ProblemCode.DOUBLED_APOSTROPHE, "Gérer des systèmes d''information et d''autres");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&lt;p&gt;Analyser",
                "Analyser&lt;br/&gt;",
                "&lt;strong class=&quot;x&quot;&gt;Analyser",
                "Analyser &amp;amp; rédiger",
                "Analyser&amp;nbsp;tout",
                "l&amp;#39;analyse",
                "&lt;![CDATA[Analyser",
                "<![CDATA[<p>Analyser]]>",
                "&#60;p&#62;Analyser"
            })
    void reportsMarkup(String text) {
        assertFlaw(ProblemCode.RESIDUAL_MARKUP, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d&apos;&apos;information", "d&#39;&#39;information", "d<![CDATA['']]>information"})
    void reportsADoubledApostropheInEverySpelling(String text) {
        assertFlaw(ProblemCode.DOUBLED_APOSTROPHE, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Analyser&#x92;tout", "Analyser\u0085", "Analyser\u0092tout", "\u007f"})
    void reportsControlCharacters(String text) {
        assertFlaw(ProblemCode.CONTROL_CHARACTER, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Il sait :", "Il sait :  ", "Il sait\u00a0: \n"})
    void reportsATextThatEndsWithAColon(String text) {
        assertFlaw(ProblemCode.UNFINISHED_TEXT, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R&amp;D, M&amp;A; Dupont &amp; fils",
                "un ''mot'' entre apostrophes",
                "a &lt; b et c &gt; d, &lt;nom&gt;, &lt;3",
                "Deux phases\u00a0: 1\u00a0000 pages\u00a0; «\u00a0oui\u00a0»",
                "une\ttable\nune ligne",
                "L'art et l’art",
                "Compétences : rédiger",
                "Écouter — œuvrer… 😀"
            })
    void leavesOtherTextsAlone(String text) {
        assertThat(objectives(text).problems()).isEmpty();
    }

    @Test
    void reportsUnusualSpacesOncePerSheet() {
        Reading reading = Reading.of(Feed.of(Feed.sheet(
                "RNCP1",
                element("OBJECTIFS_CONTEXTE", "un\u00a0parc et un\u202fautre"),
                element("ACTIVITES_VISEES", "encore\u00a0un"))));
        assertThat(reading.codes()).containsExactly(ProblemCode.MIXED_TYPOGRAPHY);
        assertThat(reading.problem().location().path().orElseThrow()).isEqualTo("OBJECTIFS_CONTEXTE");
    }

    @Test
    void reportsATabInsideACode() {
        Reading reading = Reading.of(Feed.of(Feed.sheet(
                "RNCP1",
                element("PARTENAIRES", element("PARTENAIRE", element("SIRET_PARTENAIRE", "005720784\t00011"))))));
        assertThat(reading.codes()).containsExactly(ProblemCode.CONTROL_CHARACTER);
        assertThat(reading.problem().found(Language.ENGLISH)).isEqualTo("U+0009 in \"005720784\t00011\"");
    }

    @Test
    void distinguishesWhiteSpaceAroundNamesAndAroundCodes() {
        Reading reading = Reading.of(Feed.of(Feed.sheet(
                "RNCP1",
                element("INTITULE", " Maçon"),
                element("CODES_ROME", element("ROME", element("CODE", "F1703 "), element("LIBELLE", "Maçonnerie"))))));
        assertThat(reading.codes())
                .containsExactly(ProblemCode.STRAY_WHITESPACE, ProblemCode.STRAY_WHITESPACE_AROUND_CODE);
    }

    /** An excerpt must be encodable. */
    @Test
    void cutsNoCharacterInTwo() {
        for (int before = 30; before < 50; before++) {
            String text = "😀".repeat(before) + "a''b" + "x".repeat(before % 2) + "😀".repeat(before);
            String found = objectives(text).problem().found(Language.ENGLISH);
            assertThat(loneSurrogate(found)).as(found).isEmpty();
        }
    }

    private static Optional<Integer> loneSurrogate(String text) {
        return text.codePoints()
                .boxed()
                .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                .findFirst();
    }

    private static void assertFlaw(ProblemCode code, String text) {
        ReadProblem problem = objectives(text).problem();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.severity()).isEqualTo(ProblemSeverity.INFO);
        assertThat(problem.location().path()).contains("OBJECTIFS_CONTEXTE");
    }

    private static Reading objectives(String text) {
        return Reading.of(Feed.of(Feed.sheet("RNCP1", element("OBJECTIFS_CONTEXTE", text))));
    }
}
