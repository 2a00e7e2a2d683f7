package fr.rncp.model.value;

import static fr.rncp.model.value.Refusals.assertRefuses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NsfCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"326", "326r", "114b", "110f", "100", "136g", "200n", "335t", "346w", "411", "413z"})
    void takesTheLettersOfEachClass(String code) {
        assertThat(new NsfCode(code).isWellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3", "11", "25", "526", "026", "326x", "326z", "114r", "411a", "326R", "326rr", "32r", "r326", "3260"
            })
    void keepsWhatBreaksTheGrammar(String published) {
        NsfCode code = new NsfCode(published);
        assertThat(code.isWellFormed()).isFalse();
        assertThat(code.group()).isEmpty();
        assertThat(code.domain()).isEmpty();
        assertThat(code.letter()).isEmpty();
    }

    @Test
    void standsInItsGroupAndDomain() {
        NsfCode code = NsfCode.of("326r");
        assertThat(code.group()).contains(NsfCode.of("326"));
        assertThat(code.domain()).contains(new NsfCode("32"));
        assertThat(code.letter()).contains("r");
        assertThat(NsfCode.of("326").letter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "326R,326r",
        "326 r,326r",
        "326-r,326r",
        "'326r : Assistance informatique, maintenance de logiciels et réseaux',326r",
        "326r: Assistance,326r",
        "221w – Commercialisation,221w",
        "Code NSF : 114B,114b"
    })
    void readsItsManySpellings(String text, String code) {
        assertThat(NsfCode.parse(text).value()).isEqualTo(code);
    }

    @Test
    void explainsWhatItRefuses() {
        assertRefuses(NsfCode::parse, "3", "a class or a domain");
        assertRefuses(NsfCode::parse, "11", "a class or a domain");
        assertRefuses(NsfCode::parse, "114r", "a to g in class 1");
        assertRefuses(NsfCode::parse, "526", "not a class from 1 to 4");
        assertRefuses(NsfCode::parse, "326r Assistance", "an optional letter");
        assertRefuses(NsfCode::of, "326R", "326r; parse accepts it");
    }
}
