package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.text.Blank;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ItemBreaksTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "z", "A", "é", "1", ";", ":", ".", " ", " ", "\n", "\u00a0", "\u3000", "\u3001", "\uffff")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void passesOverSpacesBetweenWords(@ForAll("texts") String text) {
        ItemBreaks breaks = new ItemBreaks(text);
        for (int from = 0; from <= text.length(); from++) {
            assertThat(breaks.next(from)).isEqualTo(plainly(text, from));
        }
    }

    private static int plainly(String text, int from) {
        int i = from;
        while (i < text.length() && !(Blank.isOrEndsLine(text.charAt(i)) && mayPart(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean mayPart(String text, int gap) {
        boolean closed = gap > 0 && ";:".indexOf(text.charAt(gap - 1)) >= 0;
        boolean small = gap + 1 < text.length() && text.charAt(gap + 1) >= 'a' && text.charAt(gap + 1) <= 'z';
        return closed || !small || text.charAt(gap) != ' ';
    }
}
