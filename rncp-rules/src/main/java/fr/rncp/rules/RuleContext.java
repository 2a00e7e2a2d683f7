package fr.rncp.rules;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What rules may know beside the sheet. Immutable.
 *
 * @param asOf the day of the validation; rules read no clock
 * @param application what is known of the application for registration
 */
public record RuleContext(LocalDate asOf, RegistrationApplication application) {

    /** Refuses nulls. */
    public RuleContext {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(application, "application");
    }

    /**
     * A context with the embedded nomenclatures, and nothing known of the application.
     *
     * @param asOf the day of the validation
     * @return the context
     */
    public static RuleContext at(LocalDate asOf) {
        return new RuleContext(asOf, RegistrationApplication.UNKNOWN);
    }

    /**
     * The same context with what is known of the application.
     *
     * @param known what is known
     * @return the context
     */
    public RuleContext withApplication(RegistrationApplication known) {
        return new RuleContext(asOf, known);
    }
}
