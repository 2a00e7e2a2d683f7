package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReadingsTest {

    @Test
    void findsSeveralLinksAmongTitles() {
        assertLinks(
                "Site https://a.example/fiche    et HTTP://b.example/x?y=1&z=2 (annexe : www.c.example/).",
                "https://a.example/fiche",
                "HTTP://b.example/x?y=1&z=2",
                "www.c.example/");
    }

    @Test
    void leavesFinalPunctuationOut() {
        assertLinks(
                "Voir https://a.example/b, puis <https://a.example/c>; « https://a.example/d ».",
                "https://a.example/b",
                "https://a.example/c",
                "https://a.example/d");
    }

    @Test
    void keepsParenthesisThatLinkOpens() {
        assertLinks(
                "https://a.example/titre_(rncp) (https://a.example/b)",
                "https://a.example/titre_(rncp)",
                "https://a.example/b");
    }

    @Test
    void separatesLinksStuckTogetherButNotQueries() {
        assertLinks("https://a.example/bhttps://c.example", "https://a.example/b", "https://c.example");
        assertLinks("https://a.example/?u=https://c.example", "https://a.example/?u=https://c.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*       *",
                "http://",
                "https://.",
                "www.",
                "formation (exemple.com)",
                "x.www.y",
                "moi@exemple.fr"
            })
    void findsNoLinkWhereThereIsNone(String text) {
        assertLinks(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Néant",
                "NEANT.",
                " néant ",
                "Ne\u0301ant",
                "Sans objet",
                "sans\u00a0objet !",
                "-",
                "–",
                "--",
                "Aucun",
                "Aucune."
            })
    void recognisesStatedAbsence(String text) {
        assertThat(Prose.of(text).statesAbsence()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Aucune condition d'âge", "Sans objet pour ce bloc", "*       *", "néanmoins", "."})
    void takesNothingElseForAbsence(String text) {
        assertThat(Prose.of(text).statesAbsence()).isFalse();
    }

    private static void assertLinks(String text, String... links) {
        assertThat(Prose.of(text).links()).containsExactly(links);
    }
}
