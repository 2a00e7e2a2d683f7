package fr.rncp.rules.catalogue.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentableRateTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @ParameterizedTest
    @CsvSource({
        "0, 1, true",
        "100, 1, true",
        "50, 1, false",
        "33, 2, false",
        "33, 3, true",
        "33.3, 3, true",
        "33.30, 3, true",
        "33.4, 3, false",
        "33.33, 3, true",
        "12.5, 8, true",
        "12, 8, true",
        "13, 8, true",
        "1, 66, false",
        "1, 67, true",
        "99, 66, false",
        "99, 67, true",
        "0, 0, false",
    })
    void knownRates(BigDecimal rate, int people, boolean possible) {
        assertThat(RepresentableRate.of(rate, people)).isEqualTo(possible);
    }

    @Property
    void agreesWithTryingAllFractions(
            @ForAll @IntRange(max = 10000) int rate,
            @ForAll @IntRange(max = 2) int scale,
            @ForAll @IntRange(max = 120) int people) {
        BigDecimal share = BigDecimal.valueOf(rate, 2).setScale(scale, RoundingMode.DOWN);
        assertThat(RepresentableRate.of(share, people)).isEqualTo(byTrying(share, people));
    }

    private static boolean byTrying(BigDecimal rate, int people) {
        BigDecimal bare = rate.stripTrailingZeros();
        int scale = Math.max(bare.scale(), 0);
        for (int n = 1; n <= people; n++) {
            for (int k = 0; k <= n; k++) {
                BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(k));
                BigDecimal whole = BigDecimal.valueOf(n);
                if (share.divide(whole, scale, RoundingMode.HALF_UP).compareTo(rate) == 0
                        || share.divide(whole, scale, RoundingMode.HALF_DOWN).compareTo(rate) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void hostileRatesAndCountsTakeNoTime() {
        BigDecimal third = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(3), 497, RoundingMode.HALF_EVEN);
        BigDecimal golden =
                new BigDecimal("61.803398874989484820458683436563811772030917980576286213544862270526046281890");
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 1000; i++) {
                RepresentableRate.of(golden, Integer.MAX_VALUE);
            }
            assertThat(RepresentableRate.of(third, Integer.MAX_VALUE)).isTrue();
            assertThat(RepresentableRate.of(third.add(BigDecimal.ONE.movePointLeft(490)), Integer.MAX_VALUE))
                    .isFalse();
            assertThat(RepresentableRate.of(golden, Integer.MAX_VALUE)).isFalse();
        });
    }
}
