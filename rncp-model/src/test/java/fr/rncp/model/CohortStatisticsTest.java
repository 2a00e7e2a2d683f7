package fr.rncp.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CohortStatisticsTest {

    private static CohortStatistics withRate(String rate) {
        return CohortStatistics.builder()
                .employmentRate6Months(new BigDecimal(rate))
                .build();
    }

    @Test
    void writesRatesWithoutExponent() {
        assertEquals(Optional.of(new BigDecimal("80")), withRate("8E+1").employmentRate6Months());
        assertEquals(Optional.of(new BigDecimal("75.50")), withRate("75.50").employmentRate6Months());
    }

    @Test
    void refusesARateWithoutEnd() {
        assertThrows(IllegalArgumentException.class, () -> withRate("1e999999999"));
        assertThrows(IllegalArgumentException.class, () -> withRate("1e-999999999"));
    }
}
