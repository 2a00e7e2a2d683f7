package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An equivalence between blocks of this sheet and blocks of another one (<i>correspondance</i>, feed:
 * {@code CORRESPONDANCE}). A side without blocks refers to the whole certification.
 *
 * @param sourceBlocks blocks of this sheet (feed: {@code SOURCE})
 * @param target the other sheet (feed: {@code DESTINATION/NUMERO_FICHE})
 * @param targetBlocks blocks of the other sheet (feed: {@code DESTINATION/BLOC_COMPETENCES})
 */
@Value.Builder
public record BlockCorrespondence(
        List<SkillBlockCode> sourceBlocks, Optional<SheetNumber> target, List<SkillBlockCode> targetBlocks)
        implements WithBlockCorrespondence {

    /**
     * Copies the lists, and checks nothing. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
    public BlockCorrespondence {
        sourceBlocks = List.copyOf(sourceBlocks);
        Objects.requireNonNull(target, "target");
        targetBlocks = List.copyOf(targetBlocks);
    }

    /** {@return a new, empty builder for a BlockCorrespondence} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the other sheet and numbers of blocks} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("BlockCorrespondence")
                .id(target)
                .count(sourceBlocks, "block of this sheet", "blocks of this sheet")
                .count(targetBlocks, "block of the other sheet", "blocks of the other sheet")
                .toString();
    }

    /** Builds a {@link BlockCorrespondence}; not thread-safe. */
    public static final class Builder extends BlockCorrespondenceBuilder {
        Builder() {}
    }
}
