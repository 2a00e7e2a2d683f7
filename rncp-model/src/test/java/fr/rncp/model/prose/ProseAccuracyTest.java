package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.prose.SplittingScore.Count;
import fr.rncp.model.prose.SplittingScore.Line;
import fr.rncp.realdata.RealExports;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Measures the splitter against texts split by hand, prints precision and recall, and holds it to what it has reached.
 * A figure that rises is to be pinned here and in {@code docs/interpretation.md}; one that falls is a fault.
 */
class ProseAccuracyTest {

    private static final List<String> LISTS = List.of(
            "LISTE_COMPETENCES",
            "MODALITES_EVALUATION",
            "CAPACITES_ATTESTEES",
            "ACTIVITES_VISEES",
            "TYPE_EMPLOI_ACCESSIBLES",
            "SECTEURS_ACTIVITE");

    @Test
    void splitsSeedPages() {
        assertReaches(106, 121, measured("Lists of the seed pages", HandSplitText.seeds()));
    }

    @Test
    void splitsSeedsAsFeedWouldGiveThem() {
        assertReaches(106, 121, measured("The same with runs of spaces", HandSplitText.seedsAsFeed()));
    }

    @Test
    void splitsRealTexts() {
        assertReaches(583, 675, measured("Lists of the real sheets", HandSplitText.shared()));
    }

    @Test
    void measuresEveryListOfEveryRealSheet() {
        long lists = RealExports.sheets().stream()
                .flatMap(sheet -> LISTS.stream().flatMap(name -> sheet.texts(name).stream()))
                .filter(text -> !text.isBlank())
                .count();
        assertThat(HandSplitText.shared().size()).isEqualTo(lists);
    }

    private static SplittingScore measured(String title, List<HandSplitText> texts) {
        SplittingScore score = SplittingScore.of(texts);
        System.out.println(score.report(title));
        return score;
    }

    private static void assertReaches(int cuts, int items, SplittingScore score) {
        assertFaultless(score.of(SplitConfidence.EXACT));
        Line total = score.total();
        assertThat(total.cuts().precision()).as("a cut where no reader cuts").isEqualTo(1);
        assertThat(total.cuts().right()).as(() -> "cuts: " + total.cuts()).isGreaterThanOrEqualTo(cuts);
        assertThat(total.items().right()).as(() -> "items: " + total.items()).isGreaterThanOrEqualTo(items);
    }

    private static void assertFaultless(Line exact) {
        for (Count count : List.of(exact.cuts(), exact.items())) {
            assertThat(count.right()).as("nothing measured").isGreaterThan(0);
            assertThat(count.precision()).as(count::toString).isEqualTo(1);
            assertThat(count.recall()).as(count::toString).isEqualTo(1);
        }
    }
}
