package fr.rncp.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForbiddenArrowTest {

    private static final String PLANTED = Planted.ROOT + ".layer";

    @Test
    void refusesModelThatKnowsReader() {
        List<String> violations = ForbiddenArrow.below(PLANTED).stream()
                .flatMap(arrow -> arrow.violations(Planted.classes("layer")).stream())
                .toList();

        assertFalse(violations.isEmpty());
        String start = PLANTED + ".model must not know " + PLANTED + ".io: the model knows no other module; ";
        assertTrue(violations.stream().allMatch(text -> text.startsWith(start)), violations::toString);
        assertTrue(violations.get(0).contains("in (PlantedRecord.java:"), violations::toString);
    }

    @Test
    void allowsArrowTheOtherWay() {
        ForbiddenArrow arrow = new ForbiddenArrow(PLANTED + ".io", PLANTED + ".model", "");

        assertEquals(List.of(), arrow.violations(Planted.classes("layer")));
    }
}
