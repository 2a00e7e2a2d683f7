package fr.rncp.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;

/** What a refusal must tell. */
final class Refusals {

    private Refusals() {}

    /** The factory refuses the text, and its refusal names the text and gives a reason with these words. */
    static void assertRefuses(Function<String, ?> factory, String text, String words) {
        UnreadableCodeException refusal = assertThrows(UnreadableCodeException.class, () -> factory.apply(text), text);
        assertEquals(text, refusal.found());
        assertTrue(refusal.reason().contains(words), refusal::getMessage);
        assertTrue(String.valueOf(refusal.getMessage()).contains(refusal.reason()), refusal::getMessage);
        assertTrue(String.valueOf(refusal.getMessage()).endsWith(refusal.expected()), refusal::getMessage);
    }
}
