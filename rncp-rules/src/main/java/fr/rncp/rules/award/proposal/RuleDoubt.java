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
 * Something that the texts of a sheet leave open about its award.
 *
 * @param kind what is open
 * @param arguments what it is about
 * @param pointer where the words stand, or would stand
 * @param excerpt the words that raise it, a substring of that text; empty if it is their absence
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
     * A sentence.
     *
     * @param language the language
     * @return what is open, and where
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
