package fr.rncp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HabilitationTest {

    @Test
    void tellsWhoMayTrainAndWhoMayAssess() {
        assertThat(Stream.of(Habilitation.values())
                        .filter(Habilitation::allowsTraining)
                        .toList())
                .containsExactly(Habilitation.TRAIN, Habilitation.TRAIN_AND_ASSESS);
        assertThat(Stream.of(Habilitation.values())
                        .filter(Habilitation::allowsAssessment)
                        .toList())
                .containsExactly(Habilitation.ASSESS, Habilitation.TRAIN_AND_ASSESS);
    }
}
