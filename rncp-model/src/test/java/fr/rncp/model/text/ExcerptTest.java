package fr.rncp.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Excerpts are part of the text, not longer than asked for, and hold whole characters. */
class ExcerptTest {

    private static final String FACES = "😀".repeat(5);

    @Test
    void keepsWhatIsShortEnough() {
        assertThat(Excerpt.head("jury", 4)).isEqualTo("jury");
        assertThat(Excerpt.tail("jury", 4)).isEqualTo("jury");
        assertThat(Excerpt.around("jury", 2, 4)).isEqualTo("jury");
    }

    @Test
    void marksWhereItCuts() {
        assertThat(Excerpt.head("certification", 5)).isEqualTo("certi…");
        assertThat(Excerpt.tail("certification", 5)).isEqualTo("…ation");
        assertThat(Excerpt.around("certification", 6, 2)).isEqualTo("…ific…");
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertThat(Excerpt.head(FACES, 3)).isEqualTo("😀…");
        assertThat(Excerpt.tail(FACES, 3)).isEqualTo("…😀");
        assertThat(Excerpt.around(FACES, 4, 3)).isEqualTo("…😀😀…");
    }

    @Test
    void ofNoCharactersIsTheEllipsis() {
        assertThat(Excerpt.head("jury", 0)).isEqualTo("…");
        assertThat(Excerpt.tail("jury", 0)).isEqualTo("…");
        assertThat(Excerpt.head(FACES, 1)).isEqualTo("…");
    }

    @Property
    void isAPartOfTheTextWithinTheLimit(@ForAll String text, @ForAll @IntRange(max = 50) int limit) {
        assertThat(text).startsWith(part(Excerpt.head(text, limit), text.length() > limit));
        assertThat(text).endsWith(part(Excerpt.tail(text, limit), text.length() > limit));
        assertThat(Excerpt.head(text, limit)).hasSizeLessThanOrEqualTo(limit + 1);
        assertThat(Excerpt.tail(text, limit)).hasSizeLessThanOrEqualTo(limit + 1);
    }

    private static String part(String excerpt, boolean isCut) {
        return isCut ? excerpt.replaceFirst("^…|…$", "") : excerpt;
    }
}
