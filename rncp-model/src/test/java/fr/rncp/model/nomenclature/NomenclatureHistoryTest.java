package fr.rncp.model.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.value.RomeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NomenclatureHistoryTest {

    private static final LocalDate OLD_DAY = LocalDate.of(2010, 1, 1);
    private static final LocalDate NEW_DAY = LocalDate.of(2023, 6, 1);
    private static final RomeCode KEPT = RomeCode.of("A1101");
    private static final RomeCode RETIRED = RomeCode.of("A1102");
    private static final Nomenclature<RomeCode> OLD =
            version("3", OLD_DAY, List.of(entry(KEPT, "ancien"), entry(RETIRED, "retiré")));
    private static final Nomenclature<RomeCode> NEW = version("4", NEW_DAY, List.of(entry(KEPT, "nouveau")));

    private final NomenclatureHistory<RomeCode> history = NomenclatureHistory.of(List.of(NEW, OLD));

    @Test
    void judgesByTheVersionInForce() {
        assertEquals(Optional.of(OLD), history.inForceOn(NEW_DAY.minusDays(1)));
        assertEquals(Optional.of(NEW), history.inForceOn(NEW_DAY));
        assertEquals(Optional.of(NEW), history.inForceOn(LocalDate.MAX));
        assertTrue(OLD.find(RETIRED).isPresent());
        assertTrue(NEW.find(RETIRED).isEmpty());
    }

    @Test
    void saysNothingBeforeTheFirstVersion() {
        assertEquals(Optional.of(OLD), history.inForceOn(OLD_DAY));
        assertEquals(Optional.empty(), history.inForceOn(OLD_DAY.minusDays(1)));
        assertEquals(Optional.empty(), NomenclatureHistory.<RomeCode>empty().inForceOn(NEW_DAY));
    }

    @Test
    void ordersVersionsByTheirFirstDays() {
        assertEquals(List.of(OLD, NEW), history.versions());
        assertEquals(
                List.of(OLD, NEW),
                NomenclatureHistory.<RomeCode>empty().with(NEW).with(OLD).versions());
    }

    @Test
    void remembersEveryLabelOfACode() {
        assertEquals(List.of("ancien", "nouveau"), history.labels(KEPT));
        assertEquals(List.of("retiré"), history.labels(RETIRED));
        assertEquals(List.of(), history.labels(RomeCode.of("N4301")));
    }

    @Test
    void refusesTwoVersionsOfOneDay() {
        assertThrows(IllegalArgumentException.class, () -> history.with(version("4 bis", NEW_DAY, List.of())));
    }

    @Test
    void refusesACodeTwice() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> version("4", NEW_DAY, List.of(entry(KEPT, "a"), entry(KEPT, "b"))));
        assertEquals("A1101 is listed twice", refusal.getMessage());
    }

    @Test
    void refusesAnEntryThatIsItsOwnParent() {
        assertThrows(IllegalArgumentException.class, () -> new NomenclatureEntry<>(KEPT, "a", Optional.of(KEPT)));
    }

    @Test
    void keepsItsEntriesAsTheyWereGiven() {
        assertEquals(
                List.of(KEPT, RETIRED),
                OLD.entries().stream().map(NomenclatureEntry::code).toList());
        assertThrows(UnsupportedOperationException.class, () -> OLD.entries().clear());
        assertEquals("ROME 3, 2 entries", OLD.toString());
    }

    @Test
    void embedsWhatLawGivesAndNothingElse() {
        Nomenclatures embedded = Nomenclatures.embedded();
        assertEquals(List.of(NsfNomenclature.law()), embedded.nsf().versions());
        assertTrue(embedded.nsfLabels().isEmpty());
        assertTrue(embedded.rome().isEmpty());
        assertTrue(embedded.formacodes().isEmpty());
        assertTrue(embedded.idcc().isEmpty());
    }

    @Test
    void addsAVersionWithoutChangingTheOriginal() {
        Nomenclatures embedded = Nomenclatures.embedded();
        Nomenclatures both = embedded.withRome(NEW).withRome(OLD);
        assertEquals(List.of(OLD, NEW), both.rome().versions());
        assertTrue(embedded.rome().isEmpty());
        assertEquals(embedded.nsf(), both.nsf());
    }

    private static Nomenclature<RomeCode> version(
            String version, LocalDate from, List<NomenclatureEntry<RomeCode>> entries) {
        return Nomenclature.of(new NomenclatureVersion("ROME", version, from, "made up"), entries);
    }

    private static NomenclatureEntry<RomeCode> entry(RomeCode code, String label) {
        return NomenclatureEntry.of(code, label);
    }
}
