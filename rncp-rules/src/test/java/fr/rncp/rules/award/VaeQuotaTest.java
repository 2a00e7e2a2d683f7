package fr.rncp.rules.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.model.SheetNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Law 21: the quota of applications for the validation of experience. */
class VaeQuotaTest {

    private static final JuryScope BLOCKS = JuryScope.blocks(AwardArbitraries.own(1));

    @Provide
    Arbitrary<VaeFile> files() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(
                                LocalDate.of(2024, 1, 1),
                                LocalDate.of(2024, 12, 31),
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2023, 12, 31)),
                        Arbitraries.of(JuryScope.full(), JuryScope.full(), BLOCKS))
                .as((number, on, scope) -> new VaeFile(SheetNumber.of("RNCP" + number), on, scope));
    }

    // Law 21
    @Property
    void filesOfBlocksNeverUseTheQuotaUp(
            @ForAll("lists") List<VaeFile> previous,
            @ForAll("lists") List<VaeFile> more,
            @ForAll("files") VaeFile next,
            @ForAll VaeQuota.BlockFiles reading) {
        List<VaeFile> all = new ArrayList<>(previous);
        more.forEach(file -> all.add(new VaeFile(file.sheet(), file.filedOn(), BLOCKS)));
        Optional<VaeQuota.Refusal> refusal = VaeQuota.refusal(previous, next, reading);
        assertEquals(refusal, VaeQuota.refusal(all, next, reading));
        Statistics.label("refusal").collect(refusal.map(Enum::name).orElse("none"));
    }

    @Provide
    Arbitrary<List<VaeFile>> lists() {
        return files().list().ofMinSize(1).ofMaxSize(9).withoutEdgeCases();
    }

    @Test
    void oneForACertificationInAYear() {
        List<VaeFile> previous = List.of(full(1, 2024, 1, 1));
        assertEquals(
                Optional.of(VaeQuota.Refusal.SAME_CERTIFICATION), VaeQuota.refusal(previous, full(1, 2024, 12, 31)));
        assertEquals(Optional.empty(), VaeQuota.refusal(previous, full(1, 2025, 1, 1)));
        assertEquals(Optional.empty(), VaeQuota.refusal(previous, full(1, 2023, 12, 31)));
        assertEquals(Optional.empty(), VaeQuota.refusal(previous, full(2, 2024, 12, 31)));
    }

    @Test
    void threeForDifferentCertificationsInAYear() {
        List<VaeFile> two = List.of(full(1, 2024, 1, 1), full(2, 2024, 1, 1));
        assertEquals(Optional.empty(), VaeQuota.refusal(two, full(3, 2024, 6, 1)));
        List<VaeFile> three = List.of(full(1, 2024, 1, 1), full(2, 2024, 1, 1), full(3, 2024, 6, 1));
        assertEquals(
                Optional.of(VaeQuota.Refusal.THREE_CERTIFICATIONS), VaeQuota.refusal(three, full(4, 2024, 12, 31)));
        assertEquals(Optional.empty(), VaeQuota.refusal(three, full(4, 2025, 1, 1)));
    }

    @Test
    void aFileOfBlocksIsExemptUnlessToldOtherwise() {
        List<VaeFile> previous = List.of(full(1, 2024, 1, 1));
        VaeFile blocks = new VaeFile(SheetNumber.of("RNCP1"), LocalDate.of(2024, 6, 1), BLOCKS);
        assertEquals(Optional.empty(), VaeQuota.refusal(previous, blocks));
        assertEquals(
                Optional.of(VaeQuota.Refusal.SAME_CERTIFICATION),
                VaeQuota.refusal(previous, blocks, VaeQuota.BlockFiles.SUBJECT));
    }

    private static VaeFile full(int number, int year, int month, int day) {
        return new VaeFile(SheetNumber.of("RNCP" + number), LocalDate.of(year, month, day), JuryScope.full());
    }
}
