package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints how the time grows with the text: about four times for four times the text. */
class OutlineGrowthTest {

    private static final int FEW = 5_000;
    private static final int TIMES = 4;
    private static final int RUNS = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Dorer 2. Coudre ",
                "1. Dorer 2. Coudre\n",
                "Dorer une tranche Coudre les cahiers ",
                "Dorer un livre\nDorer afin de vendre\nCoudre pour relier\n"
            })
    void timeGrowsWithText(String line) {
        String text = line.repeat(FEW);
        String longer = line.repeat(FEW * TIMES);
        double ratio = (double) best(longer) / best(text);
        System.out.printf(Locale.ROOT, "Outline of %d times \"%s\": %.1f times as long%n", TIMES, line.strip(), ratio);
        assertThat(Prose.of(longer).outline().entries()).isNotEmpty();
    }

    private static long best(String text) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            int entries = Prose.of(text).outline().entries().size();
            long time = System.nanoTime() - start;
            best = entries > 0 ? Math.min(best, time) : best;
        }
        return best;
    }
}
