package fr.rncp.rules.award;

import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.reading.PartialDocument;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What neither law nor doctrine settles, each with its default. Change one:
 * {@code AwardOptions.DEFAULT.withFinalInterview(FinalInterview.PROCEDURAL)}.
 *
 * @param finalInterview whether the final interview is waited for
 * @param optionalBlocks whether optional blocks make a partial validation
 * @param outOfScope whether a verdict beyond the jury's scope counts
 * @param totality when a certification is kept though blocks expire
 * @param revalidation whether validating a block again prolongs it
 * @param partialDocument what is handed out for a partial validation
 */
@Value.Builder
public record AwardOptions(
        FinalInterview finalInterview,
        OptionalBlocks optionalBlocks,
        OutOfScope outOfScope,
        Totality totality,
        Revalidation revalidation,
        PartialDocument partialDocument)
        implements WithAwardOptions {

    /** Every default. */
    public static final AwardOptions DEFAULT = builder().build();

    /** Refuses nulls. Not part of the compatibility promise: use {@link #builder()}. */
    public AwardOptions {
        Objects.requireNonNull(finalInterview, "finalInterview");
        Objects.requireNonNull(optionalBlocks, "optionalBlocks");
        Objects.requireNonNull(outOfScope, "outOfScope");
        Objects.requireNonNull(totality, "totality");
        Objects.requireNonNull(revalidation, "revalidation");
        Objects.requireNonNull(partialDocument, "partialDocument");
    }

    /** A vocational title has a final interview at the end of the last block's session. */
    public enum FinalInterview {
        /** It must be recorded as met. The default: the rules of vocational titles ask for it. */
        REQUIRED,
        /** It is a step of the procedure: nothing is waited for. */
        PROCEDURAL
    }

    /**
     * Optional (<i>facultatifs</i>) blocks never decide on the certification; alone they may or may not make a partial
     * validation.
     */
    public enum OptionalBlocks {
        /** They make none. The default. */
        IGNORED,
        /** One is enough for a partial validation, and the document lists them. */
        COUNT_FOR_PARTIAL
    }

    /** A jury asked about some blocks validates another one of the sheet. */
    public enum OutOfScope {
        /** It counts, and the review tells. The default: the jury is sovereign. */
        COUNTED,
        /** It is left out of the state. */
        LEFT_OUT
    }

    /** Blocks expire after everything was held at once. */
    public enum Totality {
        /**
         * The certification was obtained on the first such day, and stays. The default: all blocks give the
         * certification.
         */
        KEPT_ONCE_REACHED,
        /**
         * It stays only if a {@link Conferral} is recorded; without one it lasts as long as the requirement is
         * satisfied.
         */
        KEPT_ONCE_CONFERRED
    }

    /** A block is validated again. */
    public enum Revalidation {
        /** It is held anew from that day, so the latest end counts. The default. */
        PROLONGS,
        /** Its first acquisition alone counts. */
        FIRST_COUNTS
    }

    /** {@return a new builder, which starts with every default} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AwardOptions}; not thread-safe. */
    public static final class Builder extends AwardOptionsBuilder {
        Builder() {
            finalInterview(FinalInterview.REQUIRED);
            optionalBlocks(OptionalBlocks.IGNORED);
            outOfScope(OutOfScope.COUNTED);
            totality(Totality.KEPT_ONCE_REACHED);
            revalidation(Revalidation.PROLONGS);
            partialDocument(PartialDocument.ATTESTATION);
        }
    }
}
