package fr.rncp.rules.award;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One reason for a status, which can be put into French or English words.
 *
 * @param key the kind of reason, for example {@code award.held}; kinds may be added
 * @param arguments the values that the sentence quotes
 * @param requirement the requirement that the sentence quotes, if any
 */
public record AwardReason(String key, List<Argument> arguments, Optional<Requirement> requirement) {

    /** Copies the list. */
    public AwardReason {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(requirement, "requirement");
    }

    static AwardReason of(String key, Argument... arguments) {
        return new AwardReason(key, List.of(arguments), Optional.empty());
    }

    static AwardReason about(String key, Requirement requirement, Argument... arguments) {
        return new AwardReason(key, List.of(arguments), Optional.of(requirement));
    }

    /**
     * Puts the reason into words.
     *
     * @param language the language
     * @return one or more sentences
     */
    public String message(Language language) {
        List<Argument> all = new ArrayList<>(arguments);
        requirement.ifPresent(part -> all.add(Argument.text("requirement", part.message(language))));
        return Messages.in(language).render(key, all);
    }
}
