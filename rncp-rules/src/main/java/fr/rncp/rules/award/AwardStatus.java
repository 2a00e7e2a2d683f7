package fr.rncp.rules.award;

import fr.rncp.model.Language;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.message.CountedNoun;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The status of a candidate for a certification on a day: full, partial or no validation, with the blocks held, the
 * remaining requirement and the reasons.
 */
public sealed interface AwardStatus {

    /** {@return the sheet of the certification} */
    SheetNumber sheet();

    /** {@return the day of the assessment} */
    LocalDate asOf();

    /**
     * {@return the blocks held on that day: required ones in the order of the requirement, then optional ones by code}
     */
    List<HeldBlock> held();

    /**
     * {@return the requirement that remains to be satisfied; {@link Requirement#nothing()} if, and only if, the
     * validation is full}
     */
    Requirement remaining();

    /** {@return the reasons for the status, the most important first} */
    List<AwardReason> reasons();

    /** {@return the document to which the candidate is entitled} */
    AwardDocument document();

    /** {@return the extent of the validation: full, partial or none} */
    AwardExtent extent();

    /**
     * Puts the reasons into words.
     *
     * @param language the language
     * @return a text of one or more sentences for each reason, the most important first
     */
    default List<String> messages(Language language) {
        return reasons().stream().map(reason -> reason.message(language)).toList();
    }

    private static String summary(AwardStatus status) {
        return status.sheet() + " on " + status.asOf() + ", "
                + CountedNoun.of(status.held().size(), "block") + " held";
    }

    private static String open(Requirement remaining) {
        return CountedNoun.of(remaining.leaves().size(), "open part");
    }

    /**
     * Full validation: the certification is held.
     *
     * @param sheet the certification
     * @param asOf the day of the assessment
     * @param since the day from which the certification is held; empty if nothing is required
     * @param held the blocks held; others may have expired or may never have been recorded
     * @param reasons the reasons
     */
    record Full(
            SheetNumber sheet,
            LocalDate asOf,
            Optional<LocalDate> since,
            List<HeldBlock> held,
            List<AwardReason> reasons)
            implements AwardStatus {

        /** Copies the lists. */
        public Full {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(since, "since");
            held = List.copyOf(held);
            reasons = List.copyOf(reasons);
        }

        @Override
        public Requirement remaining() {
            return Requirement.nothing();
        }

        @Override
        public AwardDocument document() {
            return new AwardDocument.Certificate(sheet, since);
        }

        @Override
        public AwardExtent extent() {
            return AwardExtent.FULL;
        }

        /**
         * Returns the sheet, the day of the assessment, the first day of the validation and the number of blocks held.
         */
        @Override
        public String toString() {
            return "Full[" + summary(this) + since.map(day -> ", since " + day).orElse("") + "]";
        }
    }

    /**
     * Partial validation: some of the required blocks are held.
     *
     * @param sheet the certification
     * @param asOf the day of the assessment
     * @param held the blocks held
     * @param remaining the remaining requirement
     * @param document the statement of the blocks
     * @param reasons the reasons
     */
    record Partial(
            SheetNumber sheet,
            LocalDate asOf,
            List<HeldBlock> held,
            Requirement remaining,
            AwardDocument document,
            List<AwardReason> reasons)
            implements AwardStatus {

        /** Copies the lists. */
        public Partial {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(asOf, "asOf");
            held = List.copyOf(held);
            Objects.requireNonNull(remaining, "remaining");
            Objects.requireNonNull(document, "document");
            reasons = List.copyOf(reasons);
        }

        @Override
        public AwardExtent extent() {
            return AwardExtent.PARTIAL;
        }

        /**
         * Returns the sheet, the day of the assessment, the number of blocks held and the number of parts that remain.
         */
        @Override
        public String toString() {
            return "Partial[" + summary(this) + ", " + open(remaining) + "]";
        }
    }

    /**
     * No validation: none of the required blocks is held. Conditions alone do not count.
     *
     * @param sheet the certification
     * @param asOf the day of the assessment
     * @param held the optional blocks held, if any
     * @param remaining the remaining requirement, without the conditions that are met
     * @param reasons the reasons
     */
    record None(
            SheetNumber sheet, LocalDate asOf, List<HeldBlock> held, Requirement remaining, List<AwardReason> reasons)
            implements AwardStatus {

        /** Copies the lists. */
        public None {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(asOf, "asOf");
            held = List.copyOf(held);
            Objects.requireNonNull(remaining, "remaining");
            reasons = List.copyOf(reasons);
        }

        @Override
        public AwardDocument document() {
            return new AwardDocument.NoDocument();
        }

        @Override
        public AwardExtent extent() {
            return AwardExtent.NONE;
        }

        /**
         * Returns the sheet, the day of the assessment, the number of blocks held and the number of parts that remain.
         */
        @Override
        public String toString() {
            return "None[" + summary(this) + ", " + open(remaining) + "]";
        }
    }
}
