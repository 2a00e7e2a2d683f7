package fr.rncp.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;

/** What a refusal must tell. */
final class Refusals {

    private Refusals() {}

    /** The factory refuses the text, and its refusal names the text and gives a reason with these words. */
    static void assertRefuses(Function<String, ?> factory, String text, String words) {
        UnreadableCodeException refusal =
                catchThrowableOfType(UnreadableCodeException.class, () -> factory.apply(text));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.found()).isEqualTo(text);
        assertThat(refusal.reason()).as(refusal::getMessage).contains(words);
        assertThat(refusal).hasMessageContaining(refusal.reason()).hasMessageEndingWith(refusal.expected());
    }
}
