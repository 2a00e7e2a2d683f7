package fr.rncp.model.value;

import static fr.rncp.model.value.Refusals.assertRefuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The codes of occupations, training offers, agreements, levels and types of awards. */
class NomenclatureCodesTest {

    @Test
    void romeCodeStandsInItsFamilyAndDomain() {
        RomeCode code = RomeCode.of("I1401");
        assertEquals(Optional.of("I"), code.family());
        assertEquals(Optional.of("I14"), code.domain());
        assertEquals(Optional.empty(), new RomeCode("Z1401").family());
        assertEquals(Optional.empty(), new RomeCode("I140").domain());
    }

    @Test
    void romeCodeOfDomainRankIsWellFormed() {
        assertTrue(new RomeCode("A1500").isWellFormed());
        assertTrue(new RomeCode("M1600").isWellFormed());
    }

    @Test
    void readsRomeCodes() {
        assertEquals("I1401", RomeCode.parse("i1401").value());
        assertEquals(
                "I1401",
                RomeCode.parse("I1401 - Maintenance informatique et bureautique")
                        .value());
        assertEquals(
                "M1805",
                RomeCode.parse("M1805 : Études et développement informatique").value());
        assertEquals("I1401", RomeCode.parse("ROME I-1401").value());
        assertRefuses(RomeCode::parse, "Z1401", "letter of a family");
        assertRefuses(RomeCode::parse, "14012", "letter of a family");
        assertRefuses(RomeCode::parse, "I140", "3 digits instead of 4");
        assertRefuses(RomeCode::parse, "I14O1", "holds \"O\"");
    }

    @Test
    void readsFormacodes() {
        assertEquals(
                "31051",
                Formacode.parse("31051 : Maintenance assistance informatique").value());
        assertEquals("42872", Formacode.parse("42872\u00A0: Sécurité incendie").value());
        assertEquals("31051", Formacode.parse("Formacode 31 051").value());
        assertEquals(Optional.of("310"), Formacode.of("31051").field());
        assertEquals(Optional.empty(), new Formacode("3105").field());
        assertRefuses(Formacode::parse, "3105", "4 digits instead of 5");
        assertRefuses(Formacode::parse, "3105.0", "holds \".\"");
        assertRefuses(Formacode::parse, "31051 31032", "10 digits instead of 5");
    }

    @Test
    void putsTheZerosOfIdccBack() {
        assertEquals("0573", Idcc.parse("573").value());
        assertEquals("0016", Idcc.parse("IDCC n° 16").value());
        assertEquals("1486", Idcc.parse("1 486").value());
        assertEquals("1486", Idcc.parse("1486 : Bureaux d'études techniques").value());
        assertFalse(new Idcc("573").isWellFormed());
        assertRefuses(Idcc::of, "573", "0573; parse accepts it");
    }

    @Test
    void readsNoIdccOutOfTwo() {
        assertRefuses(Idcc::parse, "57 3", "where only digits");
        assertRefuses(Idcc::parse, "05730", "5 digits instead of 4");
    }

    @Test
    void tellsBrochureFromIdcc() {
        assertEquals("3109", BrochureNumber.parse("3109 - Métallurgie").value());
        assertEquals("3018", BrochureNumber.parse("Brochure n° 3018").value());
        assertFalse(new BrochureNumber("1486").isWellFormed());
        assertRefuses(BrochureNumber::parse, "1486", "may be an IDCC");
        assertRefuses(BrochureNumber::parse, "310", "3 digits instead of 4");
    }

    @Test
    void levelCodeStatesItsLevel() {
        assertEquals(
                Optional.of(QualificationLevel.LEVEL_5), LevelCode.of("NIV5").level());
        assertEquals(Optional.empty(), LevelCode.of("AUCUN").level());
        assertEquals(Optional.empty(), LevelCode.of("REPRISE").level());
        assertEquals(Optional.empty(), new LevelCode("NIV9").level());
        assertFalse(new LevelCode("NIV9").isWellFormed());
    }

    @Test
    void readsLevelCodes() {
        assertEquals("NIV5", LevelCode.parse("Niveau 5").value());
        assertEquals("NIV5", LevelCode.parse("niveau5").value());
        assertEquals("AUCUN", LevelCode.parse("Aucun").value());
        assertRefuses(LevelCode::parse, "Niveau IV", "roman numerals");
        assertRefuses(LevelCode::parse, "5", "which scale");
        assertRefuses(LevelCode::parse, "NIV0", "no level from 1 to 8");
        assertRefuses(LevelCode::parse, "Bac+2", "neither NIV nor a word");
    }

    @Test
    void listOfDiplomaTypesIsOpen() {
        assertTrue(new DiplomaTypeCode("Licence Professionnelle").isWellFormed());
        assertTrue(new DiplomaTypeCode("Whatever comes next").isWellFormed());
        assertEquals("DipViGrM", DiplomaTypeCode.parse(" DipViGrM ").value());
        assertEquals("BAC PRO", DiplomaTypeCode.parse("BAC\u00A0 PRO").value());
        assertFalse(new DiplomaTypeCode("BAC  PRO").isWellFormed());
        assertRefuses(DiplomaTypeCode::of, " TP", "TP; parse accepts it");
        assertRefuses(DiplomaTypeCode::parse, "TP\uD800", "surrogate");
    }
}
