package fr.rncp.model.place;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.SheetChange;
import fr.rncp.model.message.MessageBundle;
import fr.rncp.model.text.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The values at a place before and after, formatted so that the difference is visible. */
final class ChangedValue {

    private static final int REACH = 40;

    private final Optional<Object> before;
    private final Optional<Object> after;
    private final MessageBundle words;
    private final Language language;
    private final int firstDifference;

    ChangedValue(SheetChange change, MessageBundle words, Language language) {
        this.before = change.before();
        this.after = change.after();
        this.words = words;
        this.language = language;
        this.firstDifference = commonLength(text(before), text(after));
    }

    private static String text(Optional<Object> value) {
        return value.map(Object::toString).orElse("");
    }

    private static int commonLength(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }

    String before() {
        return before.map(this::shown).orElseGet(this::absent);
    }

    String after() {
        return after.map(this::shown).orElseGet(this::absent);
    }

    private String absent() {
        return words.render("change.absent", List.of());
    }

    private String shown(Object value) {
        if (value instanceof LocalDate day) {
            return rendered(Argument.day("value", day));
        }
        if (value instanceof Enum<?> constant) {
            return rendered(Argument.term("value", constant));
        }
        if (value instanceof BigDecimal number) {
            return decimal(number.toString()); // not the plain form, which may have a billion digits
        }
        if (value instanceof Integer number) {
            return number.toString();
        }
        String excerpt = Excerpt.around(value.toString(), firstDifference, REACH);
        String text = isSubtle() ? VisibleText.exact(excerpt) : VisibleText.oneLine(excerpt);
        return words.render("change.text", List.of(Argument.text("text", text)));
    }

    /** Checks whether the first difference is invisible, such as a no-break space in place of a space. */
    private boolean isSubtle() {
        return !VisibleText.isPlain(text(before), firstDifference)
                || !VisibleText.isPlain(text(after), firstDifference);
    }

    private String decimal(String number) {
        return language == Language.FRENCH ? number.replace('.', ',') : number;
    }

    private String rendered(Argument argument) {
        return words.render("{value}", List.of(argument));
    }
}
