package fr.rncp.model.value;

import static fr.rncp.model.value.Answer.NO;
import static fr.rncp.model.value.Answer.UNKNOWN;
import static fr.rncp.model.value.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Kleene's logic of three values: an unknown decides nothing, and is decided by what the other answer makes certain.
 */
class AnswerTest {

    @Test
    void unknownDecidesNothing() {
        assertThat(YES.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(NO.and(UNKNOWN)).isEqualTo(NO);
        assertThat(YES.or(UNKNOWN)).isEqualTo(YES);
        assertThat(NO.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.or(UNKNOWN)).isEqualTo(UNKNOWN);
    }

    @Test
    void ofTruthValues() {
        assertThat(Answer.of(Optional.of(true))).isEqualTo(YES);
        assertThat(Answer.of(Optional.of(false))).isEqualTo(NO);
        assertThat(Answer.of(Optional.empty())).isEqualTo(UNKNOWN);
    }

    @Property
    void agreesWithTheLogicOfTwoValues(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Answer.of(a).and(Answer.of(b))).isEqualTo(Answer.of(a && b));
        assertThat(Answer.of(a).or(Answer.of(b))).isEqualTo(Answer.of(a || b));
    }

    @Property
    void isCommutativeAndAssociative(@ForAll Answer a, @ForAll Answer b, @ForAll Answer c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }
}
