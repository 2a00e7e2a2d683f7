package fr.rncp.rules.award.proposal;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.message.MessageBundle;
import fr.rncp.rules.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A point about the award that the texts of a sheet leave open.
 *
 * @param kind the kind of doubt
 * @param arguments the values that the sentence quotes
 * @param pointer the place of the text, or the place where it belongs
 * @param excerpt the passage that raises the doubt, a substring of that text; empty if the doubt comes from its absence
 */
public record RuleDoubt(DoubtKind kind, List<Argument> arguments, SheetPointer pointer, Optional<String> excerpt) {

    /** Copies the list. */
    public RuleDoubt {
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /**
     * Puts the doubt into words.
     *
     * @param language the language
     * @return one sentence, with the open point and its place
     */
    public String message(Language language) {
        MessageBundle messages = Messages.in(language);
        List<Argument> parts = new ArrayList<>();
        parts.add(Argument.text(
                "what", messages.render("award.doubt." + kind.name().toLowerCase(Locale.ROOT), arguments)));
        parts.add(Argument.text("place", pointer.describe(language)));
        excerpt.ifPresent(words -> parts.add(Argument.text("excerpt", words)));
        return messages.render(excerpt.isPresent() ? "award.doubtby" : "award.doubt", parts);
    }
}
