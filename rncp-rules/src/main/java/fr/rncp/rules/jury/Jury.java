package fr.rncp.rules.jury;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The members of a jury (<i>jury</i>) who sit on one day. Their order has no meaning.
 *
 * @param members all members who sit
 * @param chair the chair, one of the members; absent if no member was designated
 * @param sittingOn the day of the sitting
 */
public record Jury(List<JuryMember> members, Optional<JuryMember> chair, LocalDate sittingOn) {

    /** Copies the list and rejects a chair who is not a member. */
    public Jury {
        members = List.copyOf(members);
        Objects.requireNonNull(chair, "chair");
        Objects.requireNonNull(sittingOn, "sittingOn");
        if (chair.isPresent() && !members.contains(chair.orElseThrow())) {
            throw new IllegalArgumentException("a chair who is a member of the jury is expected");
        }
    }

    /** {@return whether votes may be tied: true for an even number of members} */
    public boolean isEven() {
        return members.size() % 2 == 0;
    }
}
