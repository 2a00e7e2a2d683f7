package fr.rncp.model.jury;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The composition of a jury as the text of a pathway states it (<i>composition du jury</i>, feed:
 * {@code SI_JURY_…/COMPOSITION}), read by {@link #of(Prose)}. Each reading contains the words from which it was read,
 * and whether these words state it. A fact that the text does not state clearly is absent, rather than zero or "no".
 * Whether the jury is lawful is not checked here. Compositions are derived from the text on demand and never stored.
 *
 * @param members minimum number of members (<i>membres</i>); inferred if it is the sum of the roles
 * @param professionals number of professionals among them (<i>professionnels</i>); inferred if several roles add up to
 *     it
 * @param professionalShare share of professionals; {@link Share#ALL} for "composé de professionnels"
 * @param externals number of members from outside the certifying body (<i>externes</i>); likewise
 * @param externalShare share of members from outside
 * @param chair chair of the jury (<i>président du jury</i>), in the words of the text
 * @param castingVote whether the chair has a casting vote (<i>voix prépondérante</i>)
 * @param parities groups between which the jury is balanced (<i>parité</i>)
 * @param roles kinds of members, in the order of the text
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
     * Reads a jury text. Accepts any text, never throws, and takes time proportional to its length.
     *
     * @param jury the text
     * @return the composition that it states; {@link #isEmpty()} if it states none
     */
    public static JuryComposition of(Prose jury) {
        JuryText text = new JuryText(jury.text());
        ListedRoles listed = JuryRoles.in(text);
        List<FoundRole> roles = listed.roles();
        Optional<TextReading<Headcount>> members = JuryMembers.read(text, listed);
        Optional<TextReading<Headcount>> externals = JuryShares.externals(text, roles);
        Optional<TextReading<String>> chair = JuryChairs.chair(text, roles);
        return new JuryComposition(
                members,
                JuryShares.professionals(text, roles),
                JuryShares.professionalShare(text),
                externals,
                externalShare(text, roles, externals, members),
                chair,
                JuryVotes.castingVote(text, chair),
                JuryParities.read(text, roles),
                roles.stream().map(role -> role.reading(text)).toList());
    }

    private static Optional<TextReading<Share>> externalShare(
            JuryText text,
            List<FoundRole> roles,
            Optional<TextReading<Headcount>> externals,
            Optional<TextReading<Headcount>> members) {
        return JuryShares.externalShare(text)
                .filter(share -> !share.value().isAll() || isOfAll(text, members))
                .or(() -> externals.flatMap(
                        some -> members.flatMap(all -> JuryShares.ratio(text, some, all.value(), roles))));
    }

    /** "Deux jurés, tous deux externes" are not all of three members. */
    private static boolean isOfAll(JuryText text, Optional<TextReading<Headcount>> members) {
        Optional<Integer> together =
                CountsAmong.EXTERNALS.together(text).map(some -> some.value().count());
        return together.isEmpty() || members.isEmpty() || members.get().value().count() == together.get();
    }

    /** {@return whether nothing could be read from the text} */
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
