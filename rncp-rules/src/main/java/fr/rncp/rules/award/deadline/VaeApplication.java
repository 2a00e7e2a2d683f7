package fr.rncp.rules.award.deadline;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.record.JuryScope;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An application for the validation of experience (VAE).
 *
 * @param sheet the certification
 * @param filedOn the day on which the feasibility file (<i>dossier de faisabilité</i>) was submitted
 * @param scope what the candidate applies for: the whole certification, or some of its blocks (code du travail, art.
 *     L6313-5)
 * @param lapsed whether the admissibility of the application has lapsed (art. R6412-4), and the contents of the
 *     standard (<i>référentiel</i>) have not changed since
 */
public record VaeApplication(SheetNumber sheet, LocalDate filedOn, JuryScope scope, boolean lapsed) {

    /** Rejects nulls. */
    public VaeApplication {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(filedOn, "filedOn");
        Objects.requireNonNull(scope, "scope");
    }

    /**
     * Creates an application that has not lapsed.
     *
     * @param sheet the certification
     * @param filedOn the day on which the feasibility file was submitted
     * @param scope the whole certification, or some of its blocks
     */
    public VaeApplication(SheetNumber sheet, LocalDate filedOn, JuryScope scope) {
        this(sheet, filedOn, scope, false);
    }

    /**
     * Returns the same application with a lapsed admissibility, the standard being unchanged.
     *
     * @return the application
     */
    public VaeApplication withLapse() {
        return new VaeApplication(sheet, filedOn, scope, true);
    }

    boolean concernsSameAs(VaeApplication other) {
        return sheet.equals(other.sheet) && scope.equals(other.scope);
    }

    boolean isOfBlocks() {
        return scope instanceof JuryScope.Blocks;
    }
}
