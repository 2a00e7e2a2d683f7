package fr.rncp.model.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(history.inForceOn(NEW_DAY.minusDays(1))).contains(OLD);
        assertThat(history.inForceOn(NEW_DAY)).contains(NEW);
        assertThat(history.inForceOn(LocalDate.MAX)).contains(NEW);
        assertThat(OLD.find(RETIRED)).isPresent();
        assertThat(NEW.find(RETIRED)).isEmpty();
    }

    @Test
    void saysNothingBeforeTheFirstVersion() {
        assertThat(history.inForceOn(OLD_DAY)).contains(OLD);
        assertThat(history.inForceOn(OLD_DAY.minusDays(1))).isEmpty();
        assertThat(NomenclatureHistory.<RomeCode>empty().inForceOn(NEW_DAY)).isEmpty();
    }

    @Test
    void ordersVersionsByTheirFirstDays() {
        assertThat(history.versions()).containsExactly(OLD, NEW);
        assertThat(NomenclatureHistory.<RomeCode>empty().with(NEW).with(OLD).versions())
                .containsExactly(OLD, NEW);
    }

    @Test
    void remembersEveryLabelOfACode() {
        assertThat(history.labels(KEPT)).containsExactly("ancien", "nouveau");
        assertThat(history.labels(RETIRED)).containsExactly("retiré");
        assertThat(history.labels(RomeCode.of("N4301"))).isEmpty();
    }

    @Test
    void refusesTwoVersionsOfOneDay() {
        assertThatThrownBy(() -> history.with(version("4 bis", NEW_DAY, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesACodeTwice() {
        assertThatThrownBy(() -> version("4", NEW_DAY, List.of(entry(KEPT, "a"), entry(KEPT, "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A1101 is listed twice");
    }

    @Test
    void refusesAnEntryThatIsItsOwnParent() {
        assertThatThrownBy(() -> new NomenclatureEntry<>(KEPT, "a", Optional.of(KEPT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsEntriesAsTheyWereGiven() {
        assertThat(OLD.entries().stream().map(NomenclatureEntry::code).toList()).containsExactly(KEPT, RETIRED);
        assertThatThrownBy(() -> OLD.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(OLD.toString()).isEqualTo("ROME 3, 2 entries");
    }

    @Test
    void embedsSpecialitiesAndNothingElse() {
        Nomenclatures embedded = Nomenclatures.embedded();
        assertThat(embedded.nsf().versions()).containsExactly(NsfNomenclature.law());
        assertThat(embedded.nsfLabels()).isSameAs(NsfNomenclature.labels());
        assertThat(embedded.rome().isEmpty()).isTrue();
        assertThat(embedded.formacodes().isEmpty()).isTrue();
        assertThat(embedded.idcc().isEmpty()).isTrue();
    }

    @Test
    void addsAVersionWithoutChangingTheOriginal() {
        Nomenclatures embedded = Nomenclatures.embedded();
        Nomenclatures both = embedded.withRome(NEW).withRome(OLD);
        assertThat(both.rome().versions()).containsExactly(OLD, NEW);
        assertThat(embedded.rome().isEmpty()).isTrue();
        assertThat(both.nsf()).isEqualTo(embedded.nsf());
    }

    private static Nomenclature<RomeCode> version(
            String version, LocalDate from, List<NomenclatureEntry<RomeCode>> entries) {
        return Nomenclature.of(new NomenclatureVersion("ROME", version, from, "made up"), entries);
    }

    private static NomenclatureEntry<RomeCode> entry(RomeCode code, String label) {
        return NomenclatureEntry.of(code, label);
    }
}
