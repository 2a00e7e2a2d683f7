package fr.rncp.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "fr, '', '', en, FRENCH",
        "FR, C, en_GB.UTF-8, en, FRENCH",
        "'', '', fr_FR.UTF-8, en, FRENCH",
        "'', C, fr_FR.UTF-8, fr, ENGLISH",
        "'', '', C, fr, ENGLISH",
        "'', '', '', fr, FRENCH",
        "'', '', '', de, ENGLISH",
        "en, '', fr_FR, fr, ENGLISH",
        "xx, '', fr_FR, fr, ENGLISH"
    })
    void followsTheEnvironment(String own, String all, String lang, String locale, Language language) {
        assertThat(ChosenLanguage.ofEnvironment(
                        Map.of("RNCP_LANG", own, "LC_ALL", all, "LANG", lang), Locale.forLanguageTag(locale)))
                .isEqualTo(language);
    }

    @Test
    void followsTheLastOption() {
        assertThat(ChosenLanguage.of("--lang", "fr", "validate", "--lang=en")).contains(Language.ENGLISH);
        assertThat(ChosenLanguage.of("validate", "--lang", "fr")).contains(Language.FRENCH);
        assertThat(ChosenLanguage.of("validate", "--lang")).isEmpty();
        assertThat(ChosenLanguage.of("validate", "--lang=de")).isEmpty();
    }
}
