package fr.rncp.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OldCasesTest {

    private static final WordToAvoid DEAR = WordToAvoid.of(List.of("dear", "dear", "expensive"));
    private static final AvoidedWords PLACE = new AvoidedWords("rncp-io/A.java", 1, "dear", DEAR);

    @Test
    void allowsAsManyAsBefore() {
        OldCases one = found(PLACE);
        assertThat(one.exceeded("rncp-io", List.of(PLACE))).isEmpty();
        assertThat(one.exceeded("rncp-io", List.of(PLACE, PLACE))).hasSize(2);
        assertThat(one.exceeded("rncp-model", List.of(PLACE))).containsExactly(PLACE);
    }

    @Test
    void onlyFalls() {
        assertThat(found(PLACE, PLACE).loweredTo(found(PLACE))).isEqualTo(found(PLACE));
        assertThat(found(PLACE).loweredTo(found(PLACE, PLACE))).isEqualTo(found(PLACE));
    }

    @Test
    void takesNewRowsAsFound() {
        assertThat(new OldCases(Map.of()).loweredTo(found(PLACE))).isEqualTo(found(PLACE));
    }

    @Test
    void forgetsRowsThatAreGone() {
        assertThat(found(PLACE).loweredTo(OldCases.of(List.of(), Map.of())).counts())
                .isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        assertThat(OldCases.parse(found(PLACE).table())).isEqualTo(found(PLACE));
    }

    private static OldCases found(AvoidedWords... places) {
        return OldCases.of(List.of(DEAR), Map.of("rncp-io", List.of(places)));
    }
}
