package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of Markdown that converters write, and words of a page that only resemble them. */
class PageMarksTest {

    private static Pages page(String skills, String end) {
        return Pages.read(
                "# RNCP9999998 - Un métier\n\n## Objectifs et contexte de la certification :\n\nUn métier.\n\n"
                        + "## Activités visées :\n\nDes activités.\n\n## Compétences attestées :\n\n" + skills
                        + "\n\n## Secteurs d’activités :\n\nTous.\n\n## Lien internet vers le descriptif de la certification :\n\n"
                        + end);
    }

    private static List<String> skills(String text) {
        return page(text, "https://example.org/x")
                .sheet()
                .description()
                .skills()
                .text()
                .lines()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]: voir-annexe",
                "[note]: https://example.org/",
                "::: deux mots",
                "Un objet {x}",
                "Saisir [nom]{obligatoire}",
                "Le langage C#"
            })
    void keepsWordsThatResembleMarks(String line) {
        assertThat(skills(line)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({
        "::: {.region #x},''",
        ":::: region ::::,''",
        "Saisir [un nom]{.champ}.,Saisir un nom .",
        "[Écrire][1],Écrire",
        "[Écrire],Écrire",
        "[écrire][],écrire",
        "[non défini],[non défini]"
    })
    void removesMarks(String line, String text) {
        assertThat(skills(line + "\n\n[1]: https://example.org/1\n[Écrire]: <https://example.org/2>"))
                .startsWith(text.isEmpty() ? "[1]: https://example.org/1" : text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Page](https://example.org/x)",
                "[Page][p]\n\n[p]: https://example.org/x",
                "[Page][]\n\n[page]: https://example.org/x",
                "[Page]\n\n[Page]: https://example.org/x",
                "<https://example.org/x>"
            })
    void readsTheAddressOfALink(String link) {
        Pages read = page("Écrire", link);

        assertThat(read.sheet().description().link().text()).contains("https://example.org/x");
        assertThat(read.extensions()).isEmpty();
    }

    @Test
    void keepsTheSecondAddressOfAName() {
        assertThat(skills("[un][1]\n[1]: https://example.org/1\n[1]: https://example.org/2"))
                .containsExactly("un", "[1]: https://example.org/2");
    }

    @Test
    void removesTheMarksBehindAHeading() {
        Pages read = Pages.read("""
                # RNCP9999998 - Langage C# ## {#titre .x}

                ### Activités visées : ###
                x
                ### Objectifs et contexte de la certification {.h}
                y
                ### Compétences attestées
                z
                """);

        assertThat(read.sheet().title()).contains("Langage C#");
    }
}
