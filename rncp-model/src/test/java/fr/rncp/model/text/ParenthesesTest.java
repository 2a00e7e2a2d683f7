package fr.rncp.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class ParenthesesTest {

    @Property
    void encloseWhatStandsInAClosedPair(@ForAll @Chars({'(', ')', 'a'}) @StringLength(max = 20) String text) {
        Parentheses parentheses = Parentheses.of(text);
        for (int i = 0; i < text.length(); i++) {
            assertThat(parentheses.encloses(i)).as(text + " at " + i).isEqualTo(isEnclosed(text, i));
        }
    }

    /** By looking at each pair. */
    private static boolean isEnclosed(String text, int index) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                open.push(i);
            } else if (text.charAt(i) == ')' && !open.isEmpty() && open.pop() < index && index < i) {
                return true;
            }
        }
        return false;
    }
}
