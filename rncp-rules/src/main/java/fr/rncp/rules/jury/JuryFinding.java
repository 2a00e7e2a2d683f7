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
 * What is wrong with a jury, or cannot be told.
 *
 * @param criterion what it is about
 * @param certain false if it cannot be told because something about the members, or the rules, is not known
 * @param severity how grave it is: an error only where the law itself says so and all is known; what cannot be told
 *     informs
 * @param arguments the values that the message names
 * @param source the law, agreement or note, as it is cited in French
 */
public record JuryFinding(
        JuryCriterion criterion, boolean certain, Severity severity, List<Argument> arguments, String source) {

    /** Copies the arguments; refuses a grave finding that is not certain. */
    public JuryFinding {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        arguments = List.copyOf(arguments);
        if (!certain && severity == Severity.ERROR) {
            throw new IllegalArgumentException("what cannot be told is no error");
        }
    }

    /**
     * The finding in words.
     *
     * @param language the language
     * @return a sentence
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
