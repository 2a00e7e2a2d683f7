package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.realdata.RealElement;
import fr.rncp.realdata.RealExports;
import org.junit.jupiter.api.Test;

/** Splits every text of the real sheets; {@link ProseAccuracyTest} says how well. */
class ProseSharedTextsTest {

    @Test
    void splitsEveryItemOfEveryTextOnlyOnce() {
        for (RealElement sheet : RealExports.sheets()) {
            for (RealElement leaf : sheet.leaves()) {
                Prose.of(leaf.text()).items().items().forEach(ProseSharedTextsTest::assertWhole);
            }
        }
    }

    private static void assertWhole(String item) {
        assertThat(Prose.of(item).items().items()).containsExactly(item);
    }
}
