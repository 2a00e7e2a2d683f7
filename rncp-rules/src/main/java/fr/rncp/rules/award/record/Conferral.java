package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.requirement.Condition;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A certification that was conferred (<i>délivrée</i>). It stays, whatever becomes of blocks and registration; only a
 * {@link Revocation} undoes it. A conferral of another sheet meets a {@linkplain Condition#priorCertification
 * condition} or gives an {@linkplain fr.rncp.rules.award.Equivalence equivalence}.
 *
 * @param sheet the certification
 * @param on the day
 * @param source what shows it, such as the number of the certificate
 */
public record Conferral(SheetNumber sheet, LocalDate on, String source) implements RecordEvent {

    /** Refuses nulls. */
    public Conferral {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(source, "source");
    }
}
