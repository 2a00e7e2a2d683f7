package fr.rncp.rules.award.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.AwardArbitraries;
import fr.rncp.rules.award.record.JuryScope;
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
    Arbitrary<VaeApplication> files() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(
                                LocalDate.of(2024, 1, 1),
                                LocalDate.of(2024, 12, 31),
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2023, 12, 31)),
                        Arbitraries.of(JuryScope.whole(), JuryScope.whole(), BLOCKS))
                .as((number, on, scope) -> new VaeApplication(SheetNumber.of("RNCP" + number), on, scope));
    }

    // Law 21
    @Property
    void filesOfBlocksNeverUseTheQuotaUp(
            @ForAll("lists") List<VaeApplication> previous,
            @ForAll("lists") List<VaeApplication> more,
            @ForAll("files") VaeApplication next,
            @ForAll VaeQuota.BlockApplications reading) {
        List<VaeApplication> all = new ArrayList<>(previous);
        more.forEach(file -> all.add(new VaeApplication(file.sheet(), file.filedOn(), BLOCKS)));
        Optional<VaeQuota.Refusal> refusal = VaeQuota.refusal(previous, next, reading);
        assertThat(VaeQuota.refusal(all, next, reading)).isEqualTo(refusal);
        Statistics.label("refusal").collect(refusal.map(Enum::name).orElse("none"));
    }

    @Provide
    Arbitrary<List<VaeApplication>> lists() {
        return files().list().ofMinSize(1).ofMaxSize(9).withoutEdgeCases();
    }

    @Test
    void oneForACertificationInAYear() {
        List<VaeApplication> previous = List.of(full(1, 2024, 1, 1));
        assertThat(VaeQuota.refusal(previous, full(1, 2024, 12, 31))).contains(VaeQuota.Refusal.SAME_CERTIFICATION);
        assertThat(VaeQuota.refusal(previous, full(1, 2025, 1, 1))).isEmpty();
        assertThat(VaeQuota.refusal(previous, full(1, 2023, 12, 31))).isEmpty();
        assertThat(VaeQuota.refusal(previous, full(2, 2024, 12, 31))).isEmpty();
    }

    @Test
    void threeForDifferentCertificationsInAYear() {
        List<VaeApplication> two = List.of(full(1, 2024, 1, 1), full(2, 2024, 1, 1));
        assertThat(VaeQuota.refusal(two, full(3, 2024, 6, 1))).isEmpty();
        List<VaeApplication> three = List.of(full(1, 2024, 1, 1), full(2, 2024, 1, 1), full(3, 2024, 6, 1));
        assertThat(VaeQuota.refusal(three, full(4, 2024, 12, 31))).contains(VaeQuota.Refusal.THREE_CERTIFICATIONS);
        assertThat(VaeQuota.refusal(three, full(4, 2025, 1, 1))).isEmpty();
    }

    @Test
    void aFileOfBlocksIsExemptUnlessToldOtherwise() {
        List<VaeApplication> previous = List.of(full(1, 2024, 1, 1));
        VaeApplication blocks = new VaeApplication(SheetNumber.of("RNCP1"), LocalDate.of(2024, 6, 1), BLOCKS);
        assertThat(VaeQuota.refusal(previous, blocks)).isEmpty();
        assertThat(VaeQuota.refusal(previous, blocks, VaeQuota.BlockApplications.SUBJECT))
                .contains(VaeQuota.Refusal.SAME_CERTIFICATION);
    }

    @Test
    void lapsedApplicationMayBeSubmittedAgainOnce() {
        VaeApplication lapsed = full(1, 2024, 1, 1).withLapse();
        assertThat(VaeQuota.refusal(List.of(lapsed), full(1, 2024, 8, 1))).isEmpty();
        assertThat(VaeQuota.refusal(List.of(lapsed, full(1, 2024, 8, 1)), full(1, 2024, 9, 1)))
                .contains(VaeQuota.Refusal.SAME_CERTIFICATION);
        assertThat(VaeQuota.refusal(List.of(lapsed, full(2, 2024, 2, 1), full(3, 2024, 2, 1)), full(1, 2024, 8, 1)))
                .isEmpty();
    }

    @Test
    void lapsedApplicationCountsForOtherCertificationsAndAnotherScope() {
        List<VaeApplication> previous =
                List.of(full(1, 2024, 1, 1).withLapse(), full(2, 2024, 2, 1), full(3, 2024, 2, 1));
        assertThat(VaeQuota.refusal(previous, full(4, 2024, 8, 1))).contains(VaeQuota.Refusal.THREE_CERTIFICATIONS);
        VaeApplication blocks = new VaeApplication(SheetNumber.of("RNCP1"), LocalDate.of(2024, 8, 1), BLOCKS);
        assertThat(VaeQuota.refusal(previous, blocks, VaeQuota.BlockApplications.SUBJECT))
                .contains(VaeQuota.Refusal.SAME_CERTIFICATION);
    }

    private static VaeApplication full(int number, int year, int month, int day) {
        return new VaeApplication(SheetNumber.of("RNCP" + number), LocalDate.of(year, month, day), JuryScope.whole());
    }
}
