package fr.rncp.rules.jury;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.message.MessageBundle;
import fr.rncp.rules.Severity;
import fr.rncp.rules.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A fault of a jury, or a doubt about it.
 *
 * @param criterion the subject of the finding
 * @param certain false if the fault is only possible, because something about the members or the rules is not known
 * @param severity the weight of the finding: an error only if the law itself requires it and all facts are known; an
 *     uncertain finding cannot be an error
 * @param arguments the values that the message quotes
 * @param source the law, agreement or note, in French as it is cited
 */
public record JuryFinding(
        JuryCriterion criterion, boolean certain, Severity severity, List<Argument> arguments, String source) {

    /** Copies the arguments and rejects an error that is not certain. */
    public JuryFinding {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        arguments = List.copyOf(arguments);
        if (!certain && severity == Severity.ERROR) {
            throw new IllegalArgumentException("an uncertain finding cannot be an error");
        }
    }

    /**
     * Puts the finding into words.
     *
     * @param language the language
     * @return one or more sentences
     */
    public String message(Language language) {
        String key = "jury." + criterion.name().toLowerCase(Locale.ROOT) + (certain ? "" : ".unknown");
        MessageBundle messages = Messages.in(language);
        List<Argument> all = new ArrayList<>(arguments);
        all.add(Argument.text("share", share(messages)));
        return messages.render(key, all);
    }

    /** Returns a usual share in words, any other one as a fraction. */
    private String share(MessageBundle messages) {
        String key = messages.render("share.{number}_{outOf}", arguments);
        return messages.find(key).orElseGet(() -> messages.render("share.other", arguments));
    }
}
