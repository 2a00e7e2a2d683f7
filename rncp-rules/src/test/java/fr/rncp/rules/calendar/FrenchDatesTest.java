package fr.rncp.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDatesTest {

    private static Optional<LocalDate> read(String text) {
        Matcher matcher = Pattern.compile(FrenchDates.DAY).matcher(text);
        return matcher.find() ? FrenchDates.read(matcher, 1) : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "27 octobre 2021, 2021-10-27",
        "1er janvier 2022, 2022-01-01",
        "3 decembre 1999, 1999-12-03",
        "08/07/2020, 2020-07-08",
        "08-07-2020, 2020-07-08",
        "8/7/2020, 2020-07-08",
        "08.07.2020, 2020-07-08",
        "1 er mars 2022, 2022-03-01"
    })
    void readsDaysInWordsAndDigits(String text, LocalDate day) {
        assertThat(read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 novembre 2021", "31/11/2021", "00/00/0000", "27 brumaire 2021", "08/07/20"})
    void readsNothingElse(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void findsDaysInTexts() {
        assertThat(FrenchDates.isIn("arrete du 27 octobre 2021 portant creation"))
                .isTrue();
        assertThat(FrenchDates.isIn("arrete n° 2021/11")).isFalse();
        assertThat(FrenchDates.isIn("article 127/10/20213")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"31/12/2026, 2026-12-31", "31-12-2026, 2026-12-31", "29/02/2024, 2024-02-29"})
    void parsesBothStylesOfTheRegisters(String text, LocalDate day) {
        assertThat(FrenchDates.strict(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-12/2026",
                "31/11/2026",
                "29/02/2023",
                "1/12/2026",
                "2026-12-31",
                "31/12/2026 ",
                "31/12/26",
                "-"
            })
    void rejectsOtherSpellings(String text) {
        assertThat(FrenchDates.strict(text)).isEmpty();
    }
}
