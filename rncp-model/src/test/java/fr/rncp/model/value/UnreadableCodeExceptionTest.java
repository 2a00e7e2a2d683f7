package fr.rncp.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnreadableCodeExceptionTest {

    @Test
    void saysWhatWasFoundAndWhyAndWhatWasExpected() {
        UnreadableCodeException refusal =
                assertThrows(UnreadableCodeException.class, () -> SheetNumber.parse("RNCP 0123"));
        assertEquals("RNCP 0123", refusal.found());
        assertEquals("RNCP or RS and a number from 1 to 9999999, such as RNCP36716", refusal.expected());
        assertEquals("its number begins with a zero", refusal.reason());
        assertEquals(
                "\"RNCP 0123\" is not the number of a sheet: its number begins with a zero."
                        + " Expected: RNCP or RS and a number from 1 to 9999999, such as RNCP36716",
                refusal.getMessage());
    }

    @Test
    void showsWhatCannotBeSeen() {
        UnreadableCodeException refusal =
                assertThrows(UnreadableCodeException.class, () -> RomeCode.of("\t\u00A0\uD800\u200B\uD83D\uDE00"));
        assertTrue(
                String.valueOf(refusal.getMessage()).startsWith("\"\\u0009\\u00A0\\uD800\\u200B\uD83D\uDE00\" is not"));
    }

    @Test
    void cutsLongTextInItsMessageOnly() {
        String text = "x".repeat(1_000_000);
        UnreadableCodeException refusal = assertThrows(UnreadableCodeException.class, () -> Siret.parse(text));
        assertEquals(text, refusal.found());
        assertTrue(String.valueOf(refusal.getMessage()).length() < 300);
    }
}
