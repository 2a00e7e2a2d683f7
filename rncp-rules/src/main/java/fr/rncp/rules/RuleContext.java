package fr.rncp.rules;

import fr.rncp.model.nomenclature.Nomenclatures;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What rules may know beside the sheet. Immutable.
 *
 * @param asOf the day of the validation; rules read no clock
 * @param application what is known of the application for registration
 * @param nomenclatures the code lists that codes are judged by; what is not loaded is not judged
 */
public record RuleContext(LocalDate asOf, RegistrationApplication application, Nomenclatures nomenclatures) {

    /** Refuses nulls. */
    public RuleContext {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(nomenclatures, "nomenclatures");
    }

    /**
     * A context with the embedded nomenclatures, and nothing known of the application.
     *
     * @param asOf the day of the validation
     * @return the context
     */
    public static RuleContext at(LocalDate asOf) {
        return new RuleContext(asOf, RegistrationApplication.UNKNOWN, Nomenclatures.embedded());
    }

    /**
     * Returns the same context on another day.
     *
     * @param day the day of the validation
     * @return the context
     */
    public RuleContext withAsOf(LocalDate day) {
        return new RuleContext(day, application, nomenclatures);
    }

    /**
     * The same context with what is known of the application.
     *
     * @param known what is known
     * @return the context
     */
    public RuleContext withApplication(RegistrationApplication known) {
        return new RuleContext(asOf, known, nomenclatures);
    }

    /**
     * The same context with other code lists.
     *
     * @param lists the code lists, such as the embedded ones with a version of ROME
     * @return the context
     */
    public RuleContext withNomenclatures(Nomenclatures lists) {
        return new RuleContext(asOf, application, lists);
    }
}
