package fr.rncp.rules.award.deadline;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.record.JuryScope;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An application for the validation of experience (VAE).
 *
 * @param sheet the certification
 * @param filedOn the day of the application
 * @param scope the whole certification, or some of its blocks (code du travail, art. L6313-5)
 */
public record VaeApplication(SheetNumber sheet, LocalDate filedOn, JuryScope scope) {

    /** Rejects nulls. */
    public VaeApplication {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(filedOn, "filedOn");
        Objects.requireNonNull(scope, "scope");
    }

    boolean isOfBlocks() {
        return scope instanceof JuryScope.Blocks;
    }
}
