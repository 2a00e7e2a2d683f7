package fr.rncp.model.value;

import static fr.rncp.model.value.Refusals.assertRefuses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The codes of occupations, training offers, agreements, levels and types of awards. */
class NomenclatureCodesTest {

    @Test
    void romeCodeStandsInItsFamilyAndDomain() {
        RomeCode code = RomeCode.of("I1401");
        assertThat(code.family()).contains("I");
        assertThat(code.domain()).contains("I14");
        assertThat(new RomeCode("Z1401").family()).isEmpty();
        assertThat(new RomeCode("I140").domain()).isEmpty();
    }

    @Test
    void romeCodeOfDomainRankIsWellFormed() {
        assertThat(new RomeCode("A1500").isWellFormed()).isTrue();
        assertThat(new RomeCode("M1600").isWellFormed()).isTrue();
    }

    @Test
    void readsRomeCodes() {
        assertThat(RomeCode.parse("i1401").value()).isEqualTo("I1401");
        assertThat(RomeCode.parse("I1401 - Maintenance informatique et bureautique")
                        .value())
                .isEqualTo("I1401");
        assertThat(RomeCode.parse("M1805 : Études et développement informatique")
                        .value())
                .isEqualTo("M1805");
        assertThat(RomeCode.parse("ROME I-1401").value()).isEqualTo("I1401");
        assertRefuses(RomeCode::parse, "Z1401", "letter of a family");
        assertRefuses(RomeCode::parse, "14012", "letter of a family");
        assertRefuses(RomeCode::parse, "I140", "3 digits instead of 4");
        assertRefuses(RomeCode::parse, "I14O1", "contains \"O\"");
    }

    @Test
    void readsFormacodes() {
        assertThat(Formacode.parse("31051 : Maintenance assistance informatique")
                        .value())
                .isEqualTo("31051");
        assertThat(Formacode.parse("42872\u00A0: Sécurité incendie").value()).isEqualTo("42872");
        assertThat(Formacode.parse("Formacode 31 051").value()).isEqualTo("31051");
        assertThat(Formacode.of("31051").field()).contains("310");
        assertThat(new Formacode("3105").field()).isEmpty();
        assertRefuses(Formacode::parse, "3105", "4 digits instead of 5");
        assertRefuses(Formacode::parse, "3105.0", "contains \".\"");
        assertRefuses(Formacode::parse, "31051 31032", "10 digits instead of 5");
    }

    @Test
    void putsTheZerosOfIdccBack() {
        assertThat(Idcc.parse("573").value()).isEqualTo("0573");
        assertThat(Idcc.parse("IDCC n° 16").value()).isEqualTo("0016");
        assertThat(Idcc.parse("1 486").value()).isEqualTo("1486");
        assertThat(Idcc.parse("1486 : Bureaux d'études techniques").value()).isEqualTo("1486");
        assertThat(new Idcc("573").isWellFormed()).isFalse();
        assertRefuses(Idcc::of, "573", "0573; parse accepts it");
    }

    @Test
    void readsNoIdccOutOfTwo() {
        assertRefuses(Idcc::parse, "57 3", "where only digits");
        assertRefuses(Idcc::parse, "05730", "5 digits instead of 4");
    }

    @Test
    void tellsBrochureFromIdcc() {
        assertThat(BrochureNumber.parse("3109 - Métallurgie").value()).isEqualTo("3109");
        assertThat(BrochureNumber.parse("Brochure n° 3018").value()).isEqualTo("3018");
        assertThat(new BrochureNumber("1486").isWellFormed()).isFalse();
        assertRefuses(BrochureNumber::parse, "1486", "may be an IDCC");
        assertRefuses(BrochureNumber::parse, "310", "3 digits instead of 4");
    }

    @Test
    void levelCodeStatesItsLevel() {
        assertThat(LevelCode.of("NIV5").level()).contains(QualificationLevel.LEVEL_5);
        assertThat(LevelCode.of("AUCUN").level()).isEmpty();
        assertThat(LevelCode.of("REPRISE").level()).isEmpty();
        assertThat(new LevelCode("NIV9").level()).isEmpty();
        assertThat(new LevelCode("NIV9").isWellFormed()).isFalse();
    }

    @Test
    void readsLevelCodes() {
        assertThat(LevelCode.parse("Niveau 5").value()).isEqualTo("NIV5");
        assertThat(LevelCode.parse("niveau5").value()).isEqualTo("NIV5");
        assertThat(LevelCode.parse("Aucun").value()).isEqualTo("AUCUN");
        assertRefuses(LevelCode::parse, "Niveau IV", "Roman numerals");
        assertRefuses(LevelCode::parse, "5", "identify the scale");
        assertRefuses(LevelCode::parse, "NIV0", "not followed by a level from 1 to 8");
        assertRefuses(LevelCode::parse, "Bac+2", "begins neither with NIV nor with a word");
    }

    @Test
    void listOfDiplomaTypesIsOpen() {
        assertThat(new DiplomaTypeCode("Licence Professionnelle").isWellFormed())
                .isTrue();
        assertThat(new DiplomaTypeCode("Whatever comes next").isWellFormed()).isTrue();
        assertThat(DiplomaTypeCode.parse(" DipViGrM ").value()).isEqualTo("DipViGrM");
        assertThat(DiplomaTypeCode.parse("BAC\u00A0 PRO").value()).isEqualTo("BAC PRO");
        assertThat(new DiplomaTypeCode("BAC  PRO").isWellFormed()).isFalse();
        assertRefuses(DiplomaTypeCode::of, " TP", "TP; parse accepts it");
        assertRefuses(DiplomaTypeCode::parse, "TP\uD800", "surrogate");
    }
}
