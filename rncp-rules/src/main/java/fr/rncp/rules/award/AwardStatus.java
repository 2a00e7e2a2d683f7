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
 * What a candidate has obtained of a certification on a day: total, partial or no validation, with what is held, what
 * remains and why.
 */
public sealed interface AwardStatus {

    /** {@return the sheet of the certification} */
    SheetNumber sheet();

    /** {@return the day in question: the one that was asked for} */
    LocalDate asOf();

    /**
     * {@return the blocks held on that day: required ones in the order of the requirement, then optional ones by code}
     */
    List<HeldBlock> held();

    /**
     * {@return the residual requirement, which is left to obtain; {@link Requirement#nothing()} exactly if the
     * validation is total}
     */
    Requirement remaining();

    /** {@return the reasons for the status, the most important first} */
    List<AwardReason> reasons();

    /** {@return the document that the holder is entitled to be handed} */
    AwardDocument document();

    /** {@return the extent of the validation: total, partial or none} */
    AwardExtent extent();

    /**
     * Why, in words.
     *
     * @param language the language
     * @return sentences, the most important first
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
     * Total validation: the certification is held.
     *
     * @param sheet the certification
     * @param asOf the day in question
     * @param since since when; empty if nothing is asked for
     * @param held the blocks held; some may have expired, or never have been recorded
     * @param reasons why
     */
    record Total(
            SheetNumber sheet,
            LocalDate asOf,
            Optional<LocalDate> since,
            List<HeldBlock> held,
            List<AwardReason> reasons)
            implements AwardStatus {

        /** Copies the lists. */
        public Total {
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
            return AwardExtent.TOTAL;
        }

        /** The sheet, the day, since when, and how many blocks are held. */
        @Override
        public String toString() {
            return "Total[" + summary(this) + since.map(day -> ", since " + day).orElse("") + "]";
        }
    }

    /**
     * Partial validation: some blocks that the certification asks for are held.
     *
     * @param sheet the certification
     * @param asOf the day in question
     * @param held the blocks held
     * @param remaining what is left to obtain
     * @param document the statement of the blocks
     * @param reasons why
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

        /** The sheet, the day, and how many blocks are held and parts are left open. */
        @Override
        public String toString() {
            return "Partial[" + summary(this) + ", " + open(remaining) + "]";
        }
    }

    /**
     * No validation: no block that the certification asks for is held. Conditions alone are no blocks.
     *
     * @param sheet the certification
     * @param asOf the day in question
     * @param held optional blocks held, if any
     * @param remaining what is left to obtain; conditions met are no longer part of it
     * @param reasons why
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

        /** The sheet, the day, and how many blocks are held and parts are left open. */
        @Override
        public String toString() {
            return "None[" + summary(this) + ", " + open(remaining) + "]";
        }
    }
}
