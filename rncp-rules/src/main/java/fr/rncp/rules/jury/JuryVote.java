package fr.rncp.rules.jury;

import fr.rncp.model.value.Answer;
import java.util.Objects;

/**
 * A vote of a jury. The majority of the votes cast decides; if the votes are tied, the vote of the chair does (<i>voix
 * prépondérante</i>, Code du travail, art. D6412-6).
 *
 * @param inFavour the number of votes in favour, that of the chair included
 * @param against the number of votes against, that of the chair included
 * @param chair the vote of the chair: YES in favour, NO against, UNKNOWN if there is no chair or the chair abstained
 */
public record JuryVote(int inFavour, int against, Answer chair) {

    /** The result of a vote. */
    public enum Decision {
        /** The motion is adopted. */
        ADOPTED,
        /** The motion is rejected. */
        REJECTED,
        /** The votes are tied, and no vote of a chair decides. */
        UNDECIDED
    }

    /** Rejects negative counts, and a vote of the chair that the counts do not include. */
    public JuryVote {
        Objects.requireNonNull(chair, "chair");
        if (inFavour < 0 || against < 0) {
            throw new IllegalArgumentException(
                    "counts of at least 0 are expected, found " + inFavour + " and " + against);
        }
        if ((chair.isYes() && inFavour == 0) || (chair.isNo() && against == 0)) {
            throw new IllegalArgumentException("the counts do not include the vote of the chair");
        }
    }

    /** {@return the result of the vote} */
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
