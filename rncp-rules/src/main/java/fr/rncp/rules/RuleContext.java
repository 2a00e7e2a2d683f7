package fr.rncp.rules;

import fr.rncp.model.nomenclature.Nomenclatures;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The facts that rules may use in addition to the sheet.
 *
 * @param asOf the day of the validation; rules read no clock
 * @param application what is known of the application for registration
 * @param nomenclatures the code lists against which codes are checked; codes of a list that is not loaded are not
 *     checked
 */
public record RuleContext(LocalDate asOf, RegistrationApplication application, Nomenclatures nomenclatures) {

    /** Rejects nulls. */
    public RuleContext {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(nomenclatures, "nomenclatures");
    }

    /**
     * Creates a context with the embedded nomenclatures and without any facts about the application for registration.
     *
     * @param asOf the day of the validation
     * @return the context
     */
    public static RuleContext at(LocalDate asOf) {
        return new RuleContext(asOf, RegistrationApplication.UNKNOWN, Nomenclatures.embedded());
    }

    /**
     * Returns the same context with another day.
     *
     * @param day the day of the validation
     * @return the context
     */
    public RuleContext withAsOf(LocalDate day) {
        return new RuleContext(day, application, nomenclatures);
    }

    /**
     * Returns the same context with the known facts about the application for registration.
     *
     * @param known the known facts
     * @return the context
     */
    public RuleContext withApplication(RegistrationApplication known) {
        return new RuleContext(asOf, known, nomenclatures);
    }

    /**
     * Returns the same context with other code lists.
     *
     * @param lists the code lists, for example the embedded ones with a version of ROME added
     * @return the context
     */
    public RuleContext withNomenclatures(Nomenclatures lists) {
        return new RuleContext(asOf, application, lists);
    }
}
