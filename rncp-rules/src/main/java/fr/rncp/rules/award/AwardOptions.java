package fr.rncp.rules.award;

import fr.rncp.rules.award.record.Conferral;
import java.util.Objects;

/**
 * What neither law nor doctrine settles, each with its default. Change one: {@code AwardOptions.DEFAULT.with(FinalInterview.PROCEDURAL)}.
 *
 * @param finalInterview whether the final interview is waited for
 * @param optionalBlocks whether optional blocks make a partial validation
 * @param outOfScope whether a verdict beyond the jury's scope counts
 * @param totality when a certification is kept though blocks expire
 * @param revalidation whether validating a block again prolongs it
 * @param partialDocument what is handed out for a partial validation
 */
public record AwardOptions(
        FinalInterview finalInterview,
        OptionalBlocks optionalBlocks,
        OutOfScope outOfScope,
        Totality totality,
        Revalidation revalidation,
        PartialValidationDocument partialDocument) {

    /** Every default. */
    public static final AwardOptions DEFAULT = new AwardOptions(
            FinalInterview.REQUIRED,
            OptionalBlocks.IGNORED,
            OutOfScope.COUNTED,
            Totality.KEPT_ONCE_REACHED,
            Revalidation.PROLONGS,
            PartialValidationDocument.ATTESTATION);

    /** Refuses nulls. */
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

    /** Optional (<i>facultatifs</i>) blocks never decide on the certification; alone they may or may not make a partial validation. */
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
        /** The certification was obtained on the first such day, and stays. The default: all blocks give the certification. */
        KEPT_ONCE_REACHED,
        /** It stays only if a {@link Conferral} is recorded; without one it lasts as long as the requirement is satisfied. */
        KEPT_ONCE_CONFERRED
    }

    /** A block is validated again. */
    public enum Revalidation {
        /** It is held anew from that day, so the latest end counts. The default. */
        PROLONGS,
        /** Its first acquisition alone counts. */
        FIRST_COUNTS
    }

    /** What the holder of some blocks is handed. */
    public enum PartialValidationDocument {
        /** An attestation of blocks (<i>attestation de blocs</i>). The default. */
        ATTESTATION,
        /** The booklet of vocational titles (<i>livret de certification</i>). */
        CERTIFICATION_BOOKLET
    }

    /**
     * These options but one.
     *
     * @param value whether the final interview is waited for
     * @return new options
     */
    public AwardOptions with(FinalInterview value) {
        return new AwardOptions(value, optionalBlocks, outOfScope, totality, revalidation, partialDocument);
    }

    /**
     * These options but one.
     *
     * @param value whether optional blocks make a partial validation
     * @return new options
     */
    public AwardOptions with(OptionalBlocks value) {
        return new AwardOptions(finalInterview, value, outOfScope, totality, revalidation, partialDocument);
    }

    /**
     * These options but one.
     *
     * @param value whether a verdict beyond the jury's scope counts
     * @return new options
     */
    public AwardOptions with(OutOfScope value) {
        return new AwardOptions(finalInterview, optionalBlocks, value, totality, revalidation, partialDocument);
    }

    /**
     * These options but one.
     *
     * @param value when a certification is kept though blocks expire
     * @return new options
     */
    public AwardOptions with(Totality value) {
        return new AwardOptions(finalInterview, optionalBlocks, outOfScope, value, revalidation, partialDocument);
    }

    /**
     * These options but one.
     *
     * @param value whether validating a block again prolongs it
     * @return new options
     */
    public AwardOptions with(Revalidation value) {
        return new AwardOptions(finalInterview, optionalBlocks, outOfScope, totality, value, partialDocument);
    }

    /**
     * These options but one.
     *
     * @param value what is handed out for a partial validation
     * @return new options
     */
    public AwardOptions with(PartialValidationDocument value) {
        return new AwardOptions(finalInterview, optionalBlocks, outOfScope, totality, revalidation, value);
    }
}
