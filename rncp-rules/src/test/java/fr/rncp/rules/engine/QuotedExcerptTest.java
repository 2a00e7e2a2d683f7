package fr.rncp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Argument;
import org.junit.jupiter.api.Test;

class QuotedExcerptTest {

    @Test
    void keepsShortWords() {
        assertThat(QuotedExcerpt.text("x", "é".repeat(80))).isEqualTo(Argument.text("x", "é".repeat(80)));
    }

    @Test
    void keepsBeginningOfLongOnes() {
        assertThat(QuotedExcerpt.text("x", "é".repeat(81))).isEqualTo(Argument.text("x", "é".repeat(80) + "…"));
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(QuotedExcerpt.text("x", "é".repeat(79) + "😀😀"))
                .isEqualTo(Argument.text("x", "é".repeat(79) + "…"));
    }
}
