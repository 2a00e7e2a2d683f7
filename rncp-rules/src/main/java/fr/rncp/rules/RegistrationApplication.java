package fr.rncp.rules;

import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The known facts about the application for registration (<i>demande d'enregistrement</i>), which no sheet states.
 *
 * @param filedOn day on which it was filed; for a registration by law, day on which the project was presented to the
 *     professional commission (<i>commission professionnelle consultative</i>, code du travail, art. R6113-25-1)
 * @param firstRequest whether it was the first one for this certification
 * @param emergingOccupation whether it was made for a changing or emerging occupation (code du travail, art. R6113-10)
 */
public record RegistrationApplication(Optional<LocalDate> filedOn, Answer firstRequest, Answer emergingOccupation) {

    /** An application for registration about which nothing is known. */
    public static final RegistrationApplication UNKNOWN =
            new RegistrationApplication(Optional.empty(), Answer.UNKNOWN, Answer.UNKNOWN);

    /** Rejects nulls. */
    public RegistrationApplication {
        Objects.requireNonNull(filedOn, "filedOn");
        Objects.requireNonNull(firstRequest, "firstRequest");
        Objects.requireNonNull(emergingOccupation, "emergingOccupation");
    }
}
