package fr.rncp.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class UnreadableCodeExceptionTest {

    @Test
    void saysWhatWasFoundAndWhyAndWhatWasExpected() {
        UnreadableCodeException refusal =
                catchThrowableOfType(UnreadableCodeException.class, () -> SheetNumber.parse("RNCP 0123"));
        assertThat(refusal.found()).isEqualTo("RNCP 0123");
        assertThat(refusal.expected()).isEqualTo("RNCP or RS and a number from 1 to 9999999, such as RNCP36716");
        assertThat(refusal.reason()).isEqualTo("its number begins with a zero");
        assertThat(refusal.getMessage())
                .isEqualTo("\"RNCP 0123\" is not the number of a sheet: its number begins with a zero."
                        + " Expected: RNCP or RS and a number from 1 to 9999999, such as RNCP36716");
    }

    @Test
    void showsWhatCannotBeSeen() {
        assertThatThrownBy(() -> RomeCode.of("\t\u00A0\uD800\u200B\uD83D\uDE00"))
                .isInstanceOf(UnreadableCodeException.class)
                .hasMessageStartingWith("\"\\u0009\\u00A0\\uD800\\u200B\uD83D\uDE00\" is not");
    }

    @Test
    void cutsLongTextInItsMessageOnly() {
        String text = "x".repeat(1_000_000);
        UnreadableCodeException refusal = catchThrowableOfType(UnreadableCodeException.class, () -> Siret.parse(text));
        assertThat(refusal.found()).isEqualTo(text);
        assertThat(refusal.getMessage()).hasSizeLessThan(300);
    }
}
