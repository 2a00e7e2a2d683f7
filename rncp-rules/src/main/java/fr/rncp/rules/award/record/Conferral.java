package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.requirement.Condition;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A certification that was conferred (<i>délivrée</i>). It is kept even if its blocks expire or its registration ends.
 * Only a {@link Revocation} undoes it. A certification of the RS that must be renewed ends on the last day that is
 * given here or, without one, by the retention policy of its sheet. A conferral of another sheet meets a
 * {@linkplain Condition#priorCertification condition} or triggers an {@linkplain fr.rncp.rules.award.Equivalence
 * equivalence}.
 *
 * @param sheet the certification
 * @param on the day of the conferral
 * @param source the proof, such as the number of the certificate
 * @param until the last day on which the certification is valid, as the certificate states it; empty if it states none.
 *     If it is before {@code on}, the certification is never held
 */
public record Conferral(SheetNumber sheet, LocalDate on, String source, Optional<LocalDate> until)
        implements RecordEvent {

    /** Rejects nulls. */
    public Conferral {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Creates the conferral of a certification whose certificate states no last day.
     *
     * @param sheet the certification
     * @param on the day of the conferral
     * @param source the proof, such as the number of the certificate
     */
    public Conferral(SheetNumber sheet, LocalDate on, String source) {
        this(sheet, on, source, Optional.empty());
    }
}
