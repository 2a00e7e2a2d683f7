package fr.rncp.model.value;

import static fr.rncp.model.value.Refusals.assertRefuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"RNCP1", "RNCP99", "RNCP181", "RNCP36716", "RNCP100000", "RNCP9999999", "RS7", "RS27", "RS7013"})
    void takesNumbersOfAnyLengthUpToSevenDigits(String number) {
        assertThat(new SheetNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "36716",
                "rncp36716",
                "RNCP",
                "RNCP0",
                "RNCP036716",
                "RNCP10000000",
                "RNCP36716 ",
                "RSCH1",
                "RNCP-36716"
            })
    void isNeverMalformed(String text) {
        assertThatThrownBy(() -> new SheetNumber(text)).isInstanceOf(UnreadableCodeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RNCP-36716",
                "rncp 36716",
                "RNCP n° 36716",
                "RNCP N°36 716",
                "RNCP\u00A036\u202F716",
                "\tRNCP36716\r\n",
                "Fiche RNCP36716",
                "RNCP : 36716",
                "RNCP\u201136716",
                "https://www.francecompetences.fr/recherche/rncp/36716/",
                "https://www.francecompetences.fr/recherche/rncp/36716",
                "http://francecompetences.fr/recherche/RNCP/36716/?utm_source=x#blocs",
                "www.francecompetences.fr/recherche/rncp/36716?q=RS7",
                "/recherche/rncp/36716/"
            })
    void readsItsManySpellings(String text) {
        assertThat(SheetNumber.parse(text)).isEqualTo(new SheetNumber("RNCP36716"));
    }

    @Test
    void readsPagesOfBothRegisters() {
        assertThat(SheetNumber.parse("https://www.francecompetences.fr/recherche/rs/7013/"))
                .isEqualTo(new SheetNumber("RS7013"));
    }

    @Test
    void refusesNumberThatBothRegistersHave() {
        assertRefuses(SheetNumber::parse, "36716", "ambiguous: the RNCP and the RS");
        assertRefuses(SheetNumber::of, "36716", "ambiguous: the RNCP and the RS");
    }

    @Test
    void explainsWhatItRefuses() {
        assertRefuses(SheetNumber::parse, "RNCP036716", "begins with a zero");
        assertRefuses(SheetNumber::parse, "RNCP 10000000", "more than seven digits");
        assertRefuses(SheetNumber::parse, "RNCP36716BC01", "SkillBlockCode");
        assertRefuses(SheetNumber::parse, "rs", "no number follows");
        assertRefuses(SheetNumber::parse, "CQP Soudeur", "neither a register");
        assertRefuses(SheetNumber::parse, " \u00A0", "blank");
        assertRefuses(SheetNumber::parse, "https://example.org/recherche/rncp/36716/", "neither a register");
        assertRefuses(SheetNumber::of, "rncp 36716", "parse accepts it");
    }

    @Test
    void readsNoNumberOutOfTwo() {
        assertRefuses(SheetNumber::parse, "RNCP36 716 2", "not followed by a single number");
        assertRefuses(SheetNumber::parse, "RNCP12 34", "not followed by a single number");
        assertRefuses(SheetNumber::parse, "RNCP36440 RNCP36716", "not followed by a single number");
    }

    @Test
    void resolvesNumberAloneInKnownRegister() {
        assertThat(SheetNumber.parse(" 36 716", Register.RNCP)).isEqualTo(new SheetNumber("RNCP36716"));
        assertThat(SheetNumber.parse("n° 36716", Register.RS)).isEqualTo(new SheetNumber("RS36716"));
        assertThat(SheetNumber.parse("rs7", Register.RS)).isEqualTo(new SheetNumber("RS7"));
    }

    @Test
    void keepsToTheKnownRegister() {
        assertRefuses(text -> SheetNumber.parse(text, Register.RNCP), "RS7", "contains RS where the RNCP is expected");
        assertRefuses(text -> SheetNumber.parse(text, Register.RS), "0", "begins with a zero");
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatThrownBy(() -> SheetNumber.of(Register.RS, 0)).isInstanceOf(UnreadableCodeException.class);
        assertThatThrownBy(() -> SheetNumber.of(Register.RS, -7)).isInstanceOf(UnreadableCodeException.class);
        assertThatThrownBy(() -> SheetNumber.of(Register.RNCP, 10_000_000)).isInstanceOf(UnreadableCodeException.class);
    }

    @Test
    void sortsByRegisterThenNumber() {
        List<String> sorted = List.of("RS7", "RNCP100", "RNCP99", "RS10").stream()
                .map(SheetNumber::new)
                .sorted()
                .map(SheetNumber::value)
                .toList();
        assertThat(sorted).containsExactly("RNCP99", "RNCP100", "RS7", "RS10");
    }

    @Property
    void isItsRegisterAndNumber(@ForAll("numbers") SheetNumber number) {
        assertThat(SheetNumber.of(number.register(), number.number())).isEqualTo(number);
        assertThat(SheetNumber.parse(Integer.toString(number.number()), number.register()))
                .isEqualTo(number);
    }

    @Property
    void pageLeadsBackToNumber(@ForAll("numbers") SheetNumber number) {
        assertThat(SheetNumber.parse(number.pageUrl())).isEqualTo(number);
    }

    @Property
    void orderAgreesWithEquality(@ForAll("numbers") SheetNumber one, @ForAll("numbers") SheetNumber other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(-Integer.signum(other.compareTo(one))).isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Provide
    Arbitrary<SheetNumber> numbers() {
        return WellFormedCodes.sheetNumbers();
    }
}
