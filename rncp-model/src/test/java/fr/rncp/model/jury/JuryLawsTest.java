package fr.rncp.model.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JuryLawsTest {

    @Property
    void excerptsAreSubstrings(@ForAll("texts") String text) {
        assertExcerpts(text);
    }

    @Property
    void readsAnyText(@ForAll String text) {
        assertExcerpts(text.replaceAll("[\\ud800-\\udfff]", ""));
    }

    @Property
    void readsSameTextTheSame(@ForAll("texts") String text) {
        assertThat(JuryComposition.of(Prose.of(text))).isEqualTo(JuryComposition.of(Prose.of(text)));
    }

    @Test
    void aRoleWithoutWordsIsNone() {
        assertThat(JuryComposition.of(Prose.of("Le jury de président : ")).roles())
                .isEmpty();
        assertThat(JuryComposition.of(Prose.of("Le jury composé de présidente ;"))
                        .roles())
                .allMatch(role -> !role.excerpt().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le jury de président : ",
                "Présidente :",
                "Président du jury ; deux experts",
                "le jury (président) :"
            })
    void theWordsOfAChairEndAtAWord(String text) {
        JuryComposition.of(Prose.of(text)).chair().ifPresent(chair -> assertThat(chair.excerpt())
                .matches("(?s).*[\\p{L})]"));
    }

    /** Very many characters of anything: only a reading in linear time comes back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "(",
                "un expert, a, ",
                "1 président du jury ",
                "50 % de ",
                "1. ",
                "la moitié ",
                "président, ",
                "dont un "
            })
    void readsVeryLongTexts(String unit) {
        String text = "Le jury est composé de " + unit.repeat(200_000 / unit.length());
        Prose prose = Prose.of(text);
        JuryComposition.of(prose);
        prose.items();
        prose.links();
        assertThat(prose.text()).hasSizeGreaterThan(190_000);
    }

    /** Short pieces, many times: no reading may recurse with the length of a text. */
    @Property(tries = 50)
    void readsRepetitions(@ForAll("pieces") String piece) {
        assertExcerpts(piece.repeat(20_000 / piece.length()));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("-", "- ", "– ", "*", "• ", "o ", ". ", "1. ", "a) ", "et ", "de ", "jury : ", "\n", " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    private static void assertExcerpts(String text) {
        JuryComposition jury = JuryComposition.of(Prose.of(text));
        List<TextReading<?>> readings = new ArrayList<>(jury.roles());
        readings.addAll(jury.parities());
        jury.members().ifPresent(readings::add);
        jury.professionals().ifPresent(readings::add);
        jury.professionalShare().ifPresent(readings::add);
        jury.externals().ifPresent(readings::add);
        jury.externalShare().ifPresent(readings::add);
        jury.chair().ifPresent(readings::add);
        jury.castingVote().ifPresent(readings::add);
        readings.forEach(reading -> {
            assertThat(text).contains(reading.excerpt());
            assertThat(reading.excerpt()).isNotBlank();
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Le jury",
                        " est",
                        " composé",
                        " comprend",
                        " de ",
                        " d’",
                        "d'",
                        " : ",
                        ", ",
                        " ; ",
                        ".",
                        " et ",
                        "au moins ",
                        "deux ",
                        "3 ",
                        "un ",
                        "UNE ",
                        "le ",
                        "membres",
                        "professionnels",
                        "expert",
                        "président",
                        " du jury",
                        " externes",
                        " dont ",
                        "50 % ",
                        "la moitié ",
                        "parité",
                        "employeurs",
                        "salariés",
                        "voix prépondérante",
                        "ne ",
                        "\n",
                        "    ",
                        "* ",
                        "1° ",
                        "(",
                        ")",
                        "\u00a0",
                        "e\u0301",
                        "😀",
                        "œ",
                        "İ",
                        "présidé par ",
                        "président(e)",
                        "évaluateur·rice·s ",
                        "un ou une ",
                        "préside ",
                        " majoritairement ",
                        " n'appartenant pas à l'organisme",
                        "un quart ",
                        "entre ",
                        " au moins ",
                        " binôme ",
                        "+ ",
                        " ainsi qu'",
                        "tous deux ")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
