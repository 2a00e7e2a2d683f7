package fr.rncp.model.value;

import static fr.rncp.model.value.Refusals.assertRefuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillBlockCodeTest {

    @Test
    void namesItsSheetAndRank() {
        SkillBlockCode code = SkillBlockCode.of("RNCP36716BC03");
        assertThat(code.sheet()).contains(new SheetNumber("RNCP36716"));
        assertThat(code.rank()).isEqualTo(OptionalInt.of(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01",
                "RNCP32198BC1",
                "RNCP34160BCRNCP34160BC01",
                "RS7BC01",
                "RNCP036BC01",
                "RNCP36716BC001",
                "bc"
            })
    void keepsWhatRegistersPublishWithoutReadingIt(String published) {
        SkillBlockCode code = new SkillBlockCode(published);
        assertThat(code.value()).isEqualTo(published);
        assertThat(code.isWellFormed()).isFalse();
        assertThat(code.sheet()).isEmpty();
        assertThat(code.rank()).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rncp36716bc01",
                "RNCP-36716-BC-01",
                "RNCP 36 716 BC 01",
                "RNCP n° 36716 / BC01",
                "RNCP36716\u00A0BC\t0 1",
                "Rncp36716 - Bc01"
            })
    void readsItsManySpellings(String text) {
        assertThat(SkillBlockCode.parse(text)).isEqualTo(new SkillBlockCode("RNCP36716BC01"));
    }

    @Test
    void explainsWhatItRefuses() {
        assertRefuses(SkillBlockCode::parse, "01", "does not contain its sheet number");
        assertRefuses(SkillBlockCode::parse, "rncp 32198 bc 1", "one digit instead of 2, and no digit is added");
        assertRefuses(SkillBlockCode::parse, "RNCP34160BCRNCP34160BC01", "more than one code");
        assertRefuses(SkillBlockCode::parse, "RS7 BC01", "only sheets of the RNCP");
        assertRefuses(SkillBlockCode::parse, "RNCP36716", "without a block");
        assertRefuses(SkillBlockCode::parse, "RNCP12 34 BC01", "not the number of an RNCP sheet");
        assertRefuses(SkillBlockCode::of, "rncp36716bc01", "RNCP36716BC01; parse accepts it");
    }
}
