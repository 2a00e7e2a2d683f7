package fr.rncp.model.place;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.SheetChange;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.message.MessageBundle;
import fr.rncp.model.text.Excerpt;
import fr.rncp.model.value.Coded;
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
        this.before = change.before().map(value -> inWords(value, language));
        this.after = change.after().map(value -> inWords(value, language));
        this.words = words;
        this.language = language;
        this.firstDifference = commonLength(text(before), text(after));
    }

    /** A value of several parts as people write it; any other value as it is. */
    private static Object inWords(Object value, Language language) {
        if (value instanceof Coded<?> coded) {
            return coded.label()
                    .map(label -> coded.code() + " (" + label + ")")
                    .orElse(coded.code().toString());
        }
        return value instanceof SheetPointer pointer ? pointer.describe(language) : value;
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
