package fr.rncp.rules.award;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.reading.PartialDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The document to which the candidate is entitled. */
public sealed interface AwardDocument {

    /** No document, because no required block is held. */
    record NoDocument() implements AwardDocument {}

    /**
     * The certificate (<i>parchemin</i>) of the whole certification.
     *
     * @param sheet the certification
     * @param obtainedOn the day from which the certification is held; empty if nothing is required
     */
    record Certificate(SheetNumber sheet, Optional<LocalDate> obtainedOn) implements AwardDocument {

        /** Rejects nulls. */
        public Certificate {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(obtainedOn, "obtainedOn");
        }
    }

    /**
     * A statement of the blocks held (code du travail, art. R6412-7: attestations on request).
     *
     * @param sheet the certification
     * @param form the form: attestation, or the booklet of professional titles
     * @param blocks the required blocks that are held, with their last days
     */
    record BlockStatement(SheetNumber sheet, PartialDocument form, List<HeldBlock> blocks) implements AwardDocument {

        /** Copies the list. */
        public BlockStatement {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(form, "form");
            blocks = List.copyOf(blocks);
        }
    }
}
