package fr.rncp.rules.jury;

import fr.rncp.model.value.Answer;
import java.util.Objects;

/**
 * A vote of a jury: the majority of the votes cast decides, and in a tie the chair's vote does (<i>voix
 * prépondérante</i>, Code du travail, art. D6412-6).
 *
 * @param inFavour how many voted for it, the chair included
 * @param against how many voted against it, the chair included
 * @param chair how the chair voted: YES for, NO against, UNKNOWN without a chair or with one who abstained
 */
public record JuryVote(int inFavour, int against, Answer chair) {

    /** What a vote comes to. */
    public enum Decision {
        /** Decided for. */
        ADOPTED,
        /** Decided against. */
        REJECTED,
        /** A tie that no chair's vote decides. */
        UNDECIDED
    }

    /** Refuses negative counts, and a chair's vote that the counts do not hold. */
    public JuryVote {
        Objects.requireNonNull(chair, "chair");
        if (inFavour < 0 || against < 0) {
            throw new IllegalArgumentException("votes are counted from 0, found " + inFavour + " and " + against);
        }
        if ((chair.isYes() && inFavour == 0) || (chair.isNo() && against == 0)) {
            throw new IllegalArgumentException("the chair's vote is one of those counted");
        }
    }

    /** {@return the decision that the vote comes to} */
    public Decision decide() {
        if (inFavour != against) {
            return inFavour > against ? Decision.ADOPTED : Decision.REJECTED;
        }
        return switch (chair) {
            case YES -> Decision.ADOPTED;
            case NO -> Decision.REJECTED;
            case UNKNOWN -> Decision.UNDECIDED;
        };
    }
}
