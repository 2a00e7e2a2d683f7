package fr.rncp.cli.option;

import fr.rncp.model.value.Answer;
import fr.rncp.rules.RegistrationApplication;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The options that state facts about the application for registration, which no sheet contains. Facts that are not
 * given stay unknown: rules that need them are then undetermined.
 */
public final class ApplicationMixin {

    @Option(
            names = "--applied-on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "Day on which the application for registration was filed, such as 2025-09-30; decides which law applies (default: unknown).")
    private Optional<LocalDate> appliedOn = Optional.empty();

    @Option(
            names = "--first-request",
            paramLabel = "yes|no",
            converter = AnswerConverter.class,
            completionCandidates = AnswerConverter.class,
            description = "Whether it was the first application for the certification (default: unknown).")
    private Answer firstRequest = Answer.UNKNOWN;

    @Option(
            names = "--emerging-occupation",
            paramLabel = "yes|no",
            converter = AnswerConverter.class,
            completionCandidates = AnswerConverter.class,
            description =
                    "Whether it was made for an occupation on the list of changing or emerging ones (default: unknown).")
    private Answer emergingOccupation = Answer.UNKNOWN;

    public RegistrationApplication application() {
        return new RegistrationApplication(appliedOn, firstRequest, emergingOccupation);
    }
}
