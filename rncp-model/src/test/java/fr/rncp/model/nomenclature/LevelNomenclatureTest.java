package fr.rncp.model.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.QualificationLevel;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelNomenclatureTest {

    @ParameterizedTest
    @CsvSource({"1,", "2,", "3,V", "4,IV", "5,III", "6,II", "7,I", "8,I"})
    void followsTheTableOfTheDecree(int number, String numeral) {
        QualificationLevel level = QualificationLevel.ofNumber(number).orElseThrow();
        LevelEntry entry = LevelNomenclature.of(level);
        assertThat(entry.level()).isEqualTo(level);
        assertThat(entry.level1969().map(Enum::name)).isEqualTo(Optional.ofNullable(numeral));
        assertThat(entry.eqf()).isEqualTo(number);
    }

    @Test
    void listsEveryLevelOnce() {
        assertThat(LevelNomenclature.entries().stream().map(LevelEntry::level).toList())
                .isEqualTo(Arrays.asList(QualificationLevel.values()));
    }

    @ParameterizedTest
    @EnumSource
    void labelsALevelAsItsCodeReads(QualificationLevel level) {
        assertThat(LevelCode.parse(LevelNomenclature.of(level).label()).level()).contains(level);
    }

    @ParameterizedTest
    @EnumSource
    void goesBackToTheLevelOf1969(Level1969 old) {
        old.levels().forEach(level -> assertThat(Level1969.of(level)).contains(old));
        assertThat(Level1969.ofNumeral(old.name())).contains(old);
    }

    @Test
    void splitsTheFirstLevelOnly() {
        assertThat(Level1969.I.levels()).containsExactly(QualificationLevel.LEVEL_7, QualificationLevel.LEVEL_8);
        assertThat(Level1969.III.levels()).containsExactly(QualificationLevel.LEVEL_5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VI", "iii", "3", ""})
    void takesNoOtherNumeral(String text) {
        assertThat(Level1969.ofNumeral(text)).isEmpty();
    }
}
