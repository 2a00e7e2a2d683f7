package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.model.value.Answer;
import org.junit.jupiter.api.Test;

class TextReadingTest {

    @Test
    void isOfAYesOrANo() {
        assertThat(new TextReading<>(Answer.NO, "non", Certainty.STATED).isStated())
                .isTrue();
        assertThat(new TextReading<>(Answer.YES, "oui", Certainty.INFERRED).isStated())
                .isFalse();
        assertThatThrownBy(() -> new TextReading<>(Answer.UNKNOWN, "peut-être", Certainty.STATED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
