package fr.rncp.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HabilitationTest {

    @Test
    void tellsWhoMayTrainAndWhoMayAssess() {
        assertEquals(
                List.of(Habilitation.TRAIN, Habilitation.TRAIN_AND_ASSESS),
                Stream.of(Habilitation.values())
                        .filter(Habilitation::allowsTraining)
                        .toList());
        assertEquals(
                List.of(Habilitation.ASSESS, Habilitation.TRAIN_AND_ASSESS),
                Stream.of(Habilitation.values())
                        .filter(Habilitation::allowsAssessment)
                        .toList());
    }
}
