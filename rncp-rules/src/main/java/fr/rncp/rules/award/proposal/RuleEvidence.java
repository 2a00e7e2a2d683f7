package fr.rncp.rules.award.proposal;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.award.AwardReason;
import fr.rncp.rules.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a part of proposed rules is there.
 *
 * @param what the part, as a value that can be said in words; its key is for example {@code award.part.all}
 * @param basis whether the sheet states it
 * @param pointer where the words stand; for what was assumed, where they would stand
 * @param excerpt the words, a substring of that text; empty if nothing there speaks of it
 */
public record RuleEvidence(AwardReason what, EvidenceBasis basis, SheetPointer pointer, Optional<String> excerpt) {

    /** Refuses nulls. */
    public RuleEvidence {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /**
     * A sentence.
     *
     * @param language the language
     * @return the part, on what it rests, and where
     */
    public String message(Language language) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Argument.text("what", what.message(language)));
        arguments.add(Argument.text("place", pointer.describe(language)));
        excerpt.ifPresent(words -> arguments.add(Argument.text("excerpt", words)));
        String key = "award.evidence." + basis.name().toLowerCase(Locale.ROOT);
        return Messages.in(language).render(excerpt.isPresent() ? key + "by" : key, arguments);
    }
}
