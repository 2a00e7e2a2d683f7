package fr.rncp.rules.award;

import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.reading.PartialDocument;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The points that neither law nor doctrine settles, each with a default. To change an option, write for example
 * {@code AwardOptions.DEFAULT.withFinalInterview(FinalInterview.PROCEDURAL)}.
 *
 * @param finalInterview whether the final interview must be recorded
 * @param optionalBlocks whether optional blocks give a partial validation
 * @param outOfScope whether a verdict outside the scope of the jury counts
 * @param fullValidation when a certification is kept although blocks expire
 * @param revalidation whether validating a block again prolongs it
 * @param afterRevocation whether an equivalence gives a revoked block again
 * @param partialDocument the document issued for a partial validation
 */
@Value.Builder
public record AwardOptions(
        FinalInterview finalInterview,
        OptionalBlocks optionalBlocks,
        OutOfScope outOfScope,
        FullValidation fullValidation,
        Revalidation revalidation,
        AfterRevocation afterRevocation,
        PartialDocument partialDocument)
        implements WithAwardOptions {

    /** The default of every option. */
    public static final AwardOptions DEFAULT = builder().build();

    /** Rejects nulls. Use {@link #builder()} instead: this constructor may change incompatibly. */
    public AwardOptions {
        Objects.requireNonNull(finalInterview, "finalInterview");
        Objects.requireNonNull(optionalBlocks, "optionalBlocks");
        Objects.requireNonNull(outOfScope, "outOfScope");
        Objects.requireNonNull(fullValidation, "fullValidation");
        Objects.requireNonNull(revalidation, "revalidation");
        Objects.requireNonNull(afterRevocation, "afterRevocation");
        Objects.requireNonNull(partialDocument, "partialDocument");
    }

    /**
     * The treatment of the final interview. Candidates for a professional title have this interview at the end of the
     * session for their last block.
     */
    public enum FinalInterview {
        /**
         * The interview must be recorded as met. This is the default, because the rules of professional titles require
         * the interview.
         */
        REQUIRED,
        /** The interview is a step of the procedure and does not have to be recorded. */
        PROCEDURAL
    }

    /**
     * The effect of optional blocks (<i>blocs facultatifs</i>). They never count for the certification. This option
     * determines whether they give a partial validation if no other block is held.
     */
    public enum OptionalBlocks {
        /** Optional blocks do not give a partial validation. This is the default. */
        IGNORED,
        /** One optional block is enough for a partial validation, and the document lists the optional blocks. */
        COUNT_FOR_PARTIAL
    }

    /** The treatment of a verdict on a block of the sheet on which the jury was not asked to decide. */
    public enum OutOfScope {
        /** The verdict counts, and the review reports it. This is the default, because the jury is sovereign. */
        COUNTED,
        /** The verdict is ignored in the status. */
        LEFT_OUT
    }

    /** The effect on the certification if blocks expire after all of them were held at the same time. */
    public enum FullValidation {
        /**
         * The certification was obtained on the first day on which all blocks were held, and is kept. This is the
         * default, because all blocks together give the certification.
         */
        KEPT_ONCE_REACHED,
        /**
         * The certification is kept only if a {@link Conferral} is recorded; otherwise it lasts as long as the
         * requirement is satisfied.
         */
        KEPT_ONCE_CONFERRED
    }

    /** The effect of validating a block again. */
    public enum Revalidation {
        /** The block is acquired again on that day, so the latest end counts. This is the default. */
        PROLONGS,
        /** Only the first acquisition of the block counts. */
        FIRST_COUNTS
    }

    /**
     * The effect of an equivalence after the withdrawal of what it gave. The sources of the equivalence are not
     * withdrawn: the candidate obtained them lawfully, for example a certification of another sheet.
     */
    public enum AfterRevocation {
        /**
         * The equivalence still gives its targets. This is the default, because what is held on a day follows from what
         * is valid on that day, and the withdrawal concerns only what was obtained by fraud.
         */
        STILL_GIVEN,
        /**
         * Credentials given on or before the day of the withdrawal are lost. Sources acquired later give them again.
         */
        LOST
    }

    /** {@return a new builder, in which every option has its default} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AwardOptions}; not thread-safe. */
    public static final class Builder extends AwardOptionsBuilder {
        Builder() {
            finalInterview(FinalInterview.REQUIRED);
            optionalBlocks(OptionalBlocks.IGNORED);
            outOfScope(OutOfScope.COUNTED);
            fullValidation(FullValidation.KEPT_ONCE_REACHED);
            revalidation(Revalidation.PROLONGS);
            afterRevocation(AfterRevocation.STILL_GIVEN);
            partialDocument(PartialDocument.ATTESTATION);
        }
    }
}
