package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The links of a sheet to other sheets. Often only one of the two sheets states a link.
 *
 * @param replaces older certifications (feed: {@code ANCIENNES_CERTIFICATIONS})
 * @param replacedBy newer certifications (feed: {@code NOUVELLES_CERTIFICATIONS})
 * @param hasCorrespondences whether the certification has correspondences; only the public page can state that it has
 *     none
 * @param correspondences equivalences, which are not replacements (feed: {@code CORRESPONDANCES})
 */
@Value.Builder
public record Relations(
        List<SheetNumber> replaces,
        List<SheetNumber> replacedBy,
        Answer hasCorrespondences,
        List<BlockCorrespondence> correspondences)
        implements WithRelations {

    /** An instance in which every value is absent or unknown. */
    public static final Relations NONE = builder().build();

    /**
     * Copies the lists, and checks nothing. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
    public Relations {
        replaces = List.copyOf(replaces);
        replacedBy = List.copyOf(replacedBy);
        Objects.requireNonNull(hasCorrespondences, "hasCorrespondences");
        correspondences = List.copyOf(correspondences);
    }

    /** {@return a new, empty builder for Relations} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return numbers of links} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("Relations")
                .count(replaces, "replaced sheet", "replaced sheets")
                .count(replacedBy, "replacing sheet", "replacing sheets")
                .value("correspondences", hasCorrespondences)
                .count(correspondences, "correspondence", "correspondences")
                .toString();
    }

    /** Builds a {@link Relations}; not thread-safe. */
    public static final class Builder extends RelationsBuilder {
        Builder() {
            hasCorrespondences(Answer.UNKNOWN);
        }
    }
}
