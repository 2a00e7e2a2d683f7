package fr.rncp.io.xml;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.Reading;
import fr.rncp.io.SheetJson;
import fr.rncp.io.xml.FullFeed.Value;
import fr.rncp.model.CertificationSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each of the 102 leaves, in every repetition, is found in the component of the table of leaves: pitfall R17 for the
 * whole feed.
 */
class FeedCoverageTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static Reading reading() {
        return Reading.of(Feed.of(IntStream.range(0, FullFeed.SEEDS)
                .mapToObj(seed -> FullFeed.sheet(FullFeed.values(seed)))
                .toArray(String[]::new)));
    }

    /**
     * Returns the values that {@code find} does not find at their pointer; the same test is used for the model and for
     * JSON.
     */
    private static List<String> misplaced(
            List<CertificationSheet> sheets, Function<CertificationSheet, Function<String, Optional<String>>> finder) {
        List<String> misplaced = new ArrayList<>();
        for (int seed = 0; seed < FullFeed.SEEDS; seed++) {
            Function<String, Optional<String>> find = finder.apply(sheets.get(seed));
            for (Value value : FullFeed.values(seed)) {
                Optional<String> found = find.apply(value.pointer());
                if (!found.equals(Optional.of(value.value()))) {
                    misplaced.add(value + " but found " + found);
                }
            }
        }
        return misplaced;
    }

    @Test
    void countsTheLeavesOfFeedFourOne() {
        assertThat(FeedLeaves.ALL).hasSize(102);
        assertThat(FeedLeaves.ALL.stream().map(FeedLeaves.FeedLeaf::plainPath).distinct())
                .hasSize(102);
    }

    @Test
    void findsEveryValueInTheModel() {
        assertThat(misplaced(reading().sheets(), sheet -> pointer -> ModelPointer.find(sheet, pointer)))
                .isEmpty();
    }

    @Test
    void findsEveryValueInJson() {
        assertThat(misplaced(reading().sheets(), FeedCoverageTest::findInJson)).isEmpty();
    }

    private static Function<String, Optional<String>> findInJson(CertificationSheet sheet) {
        JsonNode json = JSON.readTree(SheetJson.write(sheet));
        return pointer ->
                Optional.of(json.at(pointer)).filter(JsonNode::isValueNode).map(JsonNode::asString);
    }

    @Test
    void comesBackFromJson() {
        reading().sheets().forEach(sheet -> assertThat(SheetJson.read(SheetJson.write(sheet)))
                .isEqualTo(sheet));
    }

    @Test
    void leavesNothingOver() {
        Reading reading = reading();
        assertThat(reading.problems()).isEmpty();
        reading.sheets().forEach(sheet -> assertThat(sheet.extensions()).isEmpty());
    }

    @Test
    void readsElementsInAnyOrder() {
        for (int seed = 0; seed < FullFeed.SEEDS; seed++) {
            List<Value> backwards = new ArrayList<>();
            FullFeed.values(seed).forEach(value -> backwards.add(0, value));
            CertificationSheet straight =
                    Reading.of(Feed.of(FullFeed.sheet(FullFeed.values(seed)))).sheet();
            CertificationSheet backward =
                    Reading.of(Feed.of(FullFeed.sheet(backwards))).sheet();
            assertThat(backward.registration()).isEqualTo(straight.registration());
            assertThat(backward.description()).isEqualTo(straight.description());
            assertThat(backward.classification().ccnBrochures())
                    .isEqualTo(straight.classification().ccnBrochures());
            assertThat(backward.accessPathways()).isEqualTo(straight.accessPathways());
        }
    }

    /** The test would detect any two exchanged values. */
    @Test
    void distinguishesEveryValueFromEveryOther() {
        Map<String, List<String>> sequences = new LinkedHashMap<>();
        for (int seed = 0; seed < FullFeed.SEEDS; seed++) {
            for (Value value : FullFeed.values(seed)) {
                sequences
                        .computeIfAbsent(value.path(), path -> new ArrayList<>())
                        .add(value.value());
            }
        }
        assertThat(sequences.values()).doesNotHaveDuplicates();
    }
}
