package fr.rncp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CohortStatisticsTest {

    private static CohortStatistics withRate(String rate) {
        return CohortStatistics.builder()
                .employmentRate6Months(new BigDecimal(rate))
                .build();
    }

    @Test
    void writesRatesWithoutExponent() {
        assertThat(withRate("8E+1").employmentRate6Months()).contains(new BigDecimal("80"));
        assertThat(withRate("75.50").employmentRate6Months()).contains(new BigDecimal("75.50"));
    }

    @Test
    void refusesARateWithoutEnd() {
        assertThatThrownBy(() -> withRate("1e999999999")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> withRate("1e-999999999")).isInstanceOf(IllegalArgumentException.class);
    }
}
