package fr.rncp.model.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.QualificationLevel;
import java.util.Arrays;
import java.util.List;
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
        assertEquals(level, entry.level());
        assertEquals(Optional.ofNullable(numeral), entry.level1969().map(Enum::name));
        assertEquals(number, entry.eqf());
    }

    @Test
    void listsEveryLevelOnce() {
        assertEquals(
                Arrays.asList(QualificationLevel.values()),
                LevelNomenclature.entries().stream().map(LevelEntry::level).toList());
    }

    @ParameterizedTest
    @EnumSource
    void labelsALevelAsItsCodeReads(QualificationLevel level) {
        assertEquals(
                Optional.of(level),
                LevelCode.parse(LevelNomenclature.of(level).label()).level());
    }

    @ParameterizedTest
    @EnumSource
    void goesBackToTheLevelOf1969(Level1969 old) {
        old.levels().forEach(level -> assertEquals(Optional.of(old), Level1969.of(level)));
        assertEquals(Optional.of(old), Level1969.ofNumeral(old.name()));
    }

    @Test
    void splitsTheFirstLevelOnly() {
        assertEquals(List.of(QualificationLevel.LEVEL_7, QualificationLevel.LEVEL_8), Level1969.I.levels());
        assertEquals(List.of(QualificationLevel.LEVEL_5), Level1969.III.levels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VI", "iii", "3", ""})
    void takesNoOtherNumeral(String text) {
        assertEquals(Optional.empty(), Level1969.ofNumeral(text));
    }
}
