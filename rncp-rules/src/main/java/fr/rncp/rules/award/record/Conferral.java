package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.requirement.Condition;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A certification that was conferred (<i>délivrée</i>). It is kept even if its blocks expire or its registration ends.
 * Only a {@link Revocation} undoes it. A conferral of another sheet meets a {@linkplain Condition#priorCertification
 * condition} or triggers an {@linkplain fr.rncp.rules.award.Equivalence equivalence}.
 *
 * @param sheet the certification
 * @param on the day of the conferral
 * @param source the proof, such as the number of the certificate
 */
public record Conferral(SheetNumber sheet, LocalDate on, String source) implements RecordEvent {

    /** Rejects nulls. */
    public Conferral {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(source, "source");
    }
}
