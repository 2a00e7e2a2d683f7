package fr.rncp.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.model.Argument;
import org.junit.jupiter.api.Test;

class QuotedExcerptTest {

    @Test
    void keepsShortWords() {
        assertEquals(Argument.text("x", "é".repeat(80)), QuotedExcerpt.text("x", "é".repeat(80)));
    }

    @Test
    void keepsBeginningOfLongOnes() {
        assertEquals(Argument.text("x", "é".repeat(80) + "…"), QuotedExcerpt.text("x", "é".repeat(81)));
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertEquals(Argument.text("x", "é".repeat(79) + "…"), QuotedExcerpt.text("x", "é".repeat(79) + "😀😀"));
    }
}
