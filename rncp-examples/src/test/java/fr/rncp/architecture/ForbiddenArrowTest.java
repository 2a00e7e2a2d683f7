package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForbiddenArrowTest {

    private static final String PLANTED = Planted.ROOT + ".layer";

    @Test
    void refusesModelThatKnowsReader() {
        List<String> violations = ForbiddenArrow.below(PLANTED).stream()
                .flatMap(arrow -> arrow.violations(Planted.classes("layer")).stream())
                .toList();

        assertThat(violations).isNotEmpty();
        String start = PLANTED + ".model must not know " + PLANTED + ".io: the model knows no other module; ";
        assertThat(violations).allMatch(text -> text.startsWith(start));
        assertThat(violations.get(0)).as(violations::toString).contains("in (PlantedRecord.java:");
    }

    @Test
    void allowsArrowTheOtherWay() {
        ForbiddenArrow arrow = new ForbiddenArrow(PLANTED + ".io", PLANTED + ".model", "");

        assertThat(arrow.violations(Planted.classes("layer"))).isEmpty();
    }
}
