package fr.rncp.cli.terminal;

import fr.rncp.model.Language;
import java.time.LocalDate;
import java.util.Optional;

/** Values of the model in words of one language. */
public final class ShownValues {

    private final Words words;

    private ShownValues(Words words) {
        this.words = words;
    }

    public static ShownValues in(Language language) {
        return new ShownValues(Words.load(ShownValues.class, "values", language));
    }

    /** Returns the words for an absent value. They differ from the words for "no". */
    public String notStated() {
        return words.of("notStated");
    }

    /** Returns the words for a constant or a day; any other value as it is written. */
    public String of(Object value) {
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        return Optional.of(value)
                .filter(Enum.class::isInstance)
                .flatMap(constant -> words.find("value." + ((Enum<?>) constant).name()))
                .orElseGet(() -> String.valueOf(value));
    }
}
