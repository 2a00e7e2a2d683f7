package fr.rncp.model.jury;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the text of a pathway says about its jury (<i>composition du jury</i>, feed: {@code SI_JURY_…/COMPOSITION}),
 * read by {@link #of(Prose)}. Each reading carries the words it was read from and says whether they state it. What the
 * text does not say, or says in a way that leaves a doubt, is absent: never zero, never "no". Nothing here judges
 * whether the jury is lawful. Derived from the text on demand, never stored.
 *
 * @param members how many members (<i>membres</i>), at least; inferred if it is the sum of the roles
 * @param professionals how many of them are professionals (<i>professionnels</i>)
 * @param professionalShare which part of them are professionals; {@link Share#ALL} for "composé de professionnels"
 * @param externals how many of them come from outside the certifying body (<i>externes</i>)
 * @param externalShare which part of them come from outside
 * @param chair who chairs the jury (<i>président du jury</i>), in the words of the text
 * @param castingVote whether the chair's vote decides (<i>voix prépondérante</i>)
 * @param parities between whom the jury is balanced (<i>parité</i>)
 * @param roles who sits in the jury, in the order of the text
 */
public record JuryComposition(
        Optional<TextReading<Headcount>> members,
        Optional<TextReading<Headcount>> professionals,
        Optional<TextReading<Share>> professionalShare,
        Optional<TextReading<Headcount>> externals,
        Optional<TextReading<Share>> externalShare,
        Optional<TextReading<String>> chair,
        Optional<TextReading<Answer>> castingVote,
        List<TextReading<JuryParity>> parities,
        List<TextReading<JuryRole>> roles) {

    /** Copies the lists. */
    public JuryComposition {
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(professionals, "professionals");
        Objects.requireNonNull(professionalShare, "professionalShare");
        Objects.requireNonNull(externals, "externals");
        Objects.requireNonNull(externalShare, "externalShare");
        Objects.requireNonNull(chair, "chair");
        Objects.requireNonNull(castingVote, "castingVote");
        parities = List.copyOf(parities);
        roles = List.copyOf(roles);
    }

    /**
     * Reads a jury text. Takes any text, never throws, and takes time in proportion to its length.
     *
     * @param jury the text
     * @return what it says; {@link #isEmpty()} if that is nothing
     */
    public static JuryComposition of(Prose jury) {
        JuryText text = new JuryText(jury.text());
        List<JuryRoles.Found> roles = JuryRoles.in(text);
        Optional<TextReading<Headcount>> members = JuryMembers.read(text, roles);
        Optional<TextReading<Headcount>> externals = JuryShares.externals(text, roles);
        return new JuryComposition(
                members,
                JuryShares.professionals(text, roles),
                JuryShares.professionalShare(text),
                externals,
                externalShare(text, roles, externals, members),
                JuryChairs.chair(text, roles),
                JuryChairs.castingVote(text),
                JuryParities.read(text, roles),
                roles.stream().map(role -> role.reading(text)).toList());
    }

    private static Optional<TextReading<Share>> externalShare(
            JuryText text,
            List<JuryRoles.Found> roles,
            Optional<TextReading<Headcount>> externals,
            Optional<TextReading<Headcount>> members) {
        return JuryShares.externalShare(text)
                .or(() -> externals.flatMap(
                        some -> members.flatMap(all -> JuryShares.ratio(text, some.value(), all.value(), roles))));
    }

    /** {@return whether nothing could be read: true if the text has nothing about the jury that is understood} */
    public boolean isEmpty() {
        return members.isEmpty()
                && professionals.isEmpty()
                && professionalShare.isEmpty()
                && externals.isEmpty()
                && externalShare.isEmpty()
                && chair.isEmpty()
                && castingVote.isEmpty()
                && parities.isEmpty()
                && roles.isEmpty();
    }
}
