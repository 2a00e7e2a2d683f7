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
 * The evidence for a part of the proposed rules.
 *
 * @param what the part of the rules that this evidence supports; its {@code key} states the kind of part, for example
 *     {@code award.part.all}
 * @param basis whether the sheet states this part
 * @param pointer the place of the text; for an assumption, the place where the text belongs
 * @param excerpt the passage, a substring of that text; empty if the text does not mention it
 */
public record RuleEvidence(AwardReason what, EvidenceBasis basis, SheetPointer pointer, Optional<String> excerpt) {

    /** Rejects nulls. */
    public RuleEvidence {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /**
     * Puts the evidence into words.
     *
     * @param language the language
     * @return one sentence, with the part, its basis and its place
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
