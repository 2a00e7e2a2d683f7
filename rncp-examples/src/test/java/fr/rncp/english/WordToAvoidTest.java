package fr.rncp.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordToAvoidTest {

    @ParameterizedTest
    @CsvSource({
        "opening-question-word, /** What a rule says. */",
        "says-or-tells, // the reader tells",
        "stands, // where it stands",
        "is-no-noun, // what is no SIRET",
        "is-none, // a date that is none",
        "so-many, // a text of so many digits",
        "beside, // the word beside it",
        "has-not-the, // has not the form",
        "taken-for, // is taken for a condition",
        "total-validation, // Total validation",
        "less-with-a-number, // less than {count} characters",
    })
    void findsWordsToAvoid(String name, String source) {
        assertThat(places(source)).extracting(place -> place.rule().name()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "// empty if there is none",
        "// is no longer active",
        "// there is no SIRET",
        "// the answer is no if a list is empty",
        "/** @param tells the problems */",
        "// legal persons",
        "/** Returns what is left. */",
        "// 'less than 15 days'",
        "int dear = sign;",
    })
    void acceptsPlainWords(String source) {
        assertThat(places(source)).isEmpty();
    }

    @Test
    void namesPlaceAndBetterWords() {
        assertThat(places("\n\n/** A text with so\n * many digits. */"))
                .hasToString("[a/A.java:3: \"so many\" (so-many); better: a given number of; name the parameter]");
    }

    @Test
    void namesOfRowsAreUnique() {
        assertThat(WordToAvoid.ALL).extracting(WordToAvoid::name).doesNotHaveDuplicates();
    }

    private static List<AvoidedWords> places(String source) {
        return WordToAvoid.allIn(new TextFile("rncp-model", "a/A.java", source)).toList();
    }
}
