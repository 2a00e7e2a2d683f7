package fr.rncp.cli.option;

import fr.rncp.model.value.Answer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Converts yes and no, in English or French. */
public final class AnswerConverter implements ITypeConverter<Answer>, Iterable<String> {

    /** Returns the words that a shell completes. */
    @Override
    public Iterator<String> iterator() {
        return List.of("no", "yes").iterator();
    }

    @Override
    public Answer convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "oui" -> Answer.YES;
            case "no", "non" -> Answer.NO;
            default -> throw ConversionFailure.expected("answer", value);
        };
    }
}
