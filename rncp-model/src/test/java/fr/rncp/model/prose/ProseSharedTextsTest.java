package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.SharedSheets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Splits every text of the real sheets; {@link ProseAccuracyTest} says how well. */
class ProseSharedTextsTest {

    @Test
    void splitsEveryItemOfEveryTextOnlyOnce() {
        for (String sheet : SharedSheets.all()) {
            for (String text : SharedSheets.leaves(sheet)) {
                Prose.of(text).items().items().forEach(ProseSharedTextsTest::assertWhole);
            }
        }
    }

    private static void assertWhole(String item) {
        assertThat(Prose.of(item).items().items()).isEqualTo(List.of(item));
    }
}
