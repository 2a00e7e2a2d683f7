package fr.rncp.model.value;

import static fr.rncp.model.value.Refusals.assertRefuses;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of businesses and schools, which check themselves. */
class EstablishmentNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"17987301300017", "49386136300080", "49386136300072", "11004301500012"})
    void takesSiretsOfRealSheets(String siret) {
        assertThat(new Siret(siret).isWellFormed()).isTrue();
        assertThat(Siret.of(siret).siren()).contains(Siren.of(siret.substring(0, 9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "493 861 363 00080",
                "493\u00A0861\u202F363 00080",
                "\t49386136300080",
                "493.861.363.00080",
                "493-861-363-00080",
                "SIRET : 49386136300080",
                "siret n° 493 861 363 00080"
            })
    void readsSpellingsOfSiret(String text) {
        assertThat(Siret.parse(text)).isEqualTo(new Siret("49386136300080"));
    }

    @Test
    void explainsWhySiretIsRefused() {
        assertRefuses(Siret::parse, "4938613630008", "a leading zero may have been lost, and no digit is added");
        assertRefuses(Siret::parse, "493861363", "a SIREN identifies the legal person");
        assertRefuses(Siret::parse, "49386136300081", "Luhn");
        assertRefuses(Siret::parse, "MONACOCONFO001", "contains \"M\" where only digits");
        assertRefuses(Siret::parse, "-", "only digits");
        assertRefuses(Siret::parse, "1798730130001.0", "contains \".\"");
        assertRefuses(Siret::of, "\t49386136300080", "49386136300080; parse accepts it");
    }

    @Test
    void keepsNumbersOfOtherSchemes() {
        Siret siret = new Siret("MONACOCONFO001");
        assertThat(siret.value()).isEqualTo("MONACOCONFO001");
        assertThat(siret.isWellFormed()).isFalse();
        assertThat(siret.siren()).isEmpty();
    }

    @Test
    void laPosteAddsUpToMultiplesOfFive() {
        assertThat(new Siret("35600000009075").isWellFormed()).isTrue();
        assertThat(Siret.of("35600000009075").siren()).contains(Siren.of("356000000"));
        assertRefuses(Siret::parse, "35600000000049", "La Poste, and its digits add up to 27");
    }

    @Test
    void headOfficeOfLaPosteAloneGoesByLuhn() {
        assertThat(new Siret("35600000000048").isWellFormed()).isTrue();
        assertThat(new Siret("35600000000055").isWellFormed()).isFalse();
    }

    @Test
    void explainsWhySirenIsRefused() {
        assertThat(Siren.parse("Siren 493 861 363").value()).isEqualTo("493861363");
        assertRefuses(Siren::parse, "49386136300080", "a SIRET identifies an establishment");
        assertRefuses(Siren::parse, "493861364", "Luhn");
        assertRefuses(Siren::parse, "93861363", "leading zero");
    }

    @Test
    void letterChecksDigitsOfUai() {
        assertThat(new Uai("0951099D").isWellFormed()).isTrue();
        assertThat(Uai.parse(" 0951099d").value()).isEqualTo("0951099D");
        assertThat(Uai.parse("UAI : 0951099-D").value()).isEqualTo("0951099D");
        assertRefuses(Uai::parse, "0951099E", "check letter does not match");
        assertRefuses(Uai::parse, "0951099O", "not end with a check letter");
        assertRefuses(Uai::parse, "951099D", "6 digits instead of 7; a leading zero");
        assertRefuses(Uai::parse, "0951099", "not end with a check letter");
    }

    @Property
    void oneWrongDigitIsSeenInSiret(
            @ForAll("sirets") Siret siret,
            @ForAll @IntRange(max = 13) int at,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String wrong = shifted(siret.value(), at, shift);
        if (!wrong.startsWith("356000000")) {
            assertThat(new Siret(wrong).isWellFormed()).isFalse();
        }
    }

    @Property
    void oneWrongDigitIsSeenInUai(
            @ForAll("uais") Uai uai, @ForAll @IntRange(max = 6) int at, @ForAll @IntRange(min = 1, max = 9) int shift) {
        assertThat(new Uai(shifted(uai.value(), at, shift)).isWellFormed()).isFalse();
    }

    @Provide
    Arbitrary<Siret> sirets() {
        return WellFormedCodes.sirets();
    }

    @Provide
    Arbitrary<Uai> uais() {
        return WellFormedCodes.uais();
    }

    private static String shifted(String value, int at, int shift) {
        int digit = (value.charAt(at) - '0' + shift) % 10;
        return value.substring(0, at) + digit + value.substring(at + 1);
    }
}
