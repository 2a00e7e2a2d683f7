package fr.rncp.cli.terminal;

import fr.rncp.model.Pathway;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Register;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Values in words, for people. */
public final class ValueWords {

    /** The words for an absent value. They differ from the words for "no". */
    public static final String NOT_STATED = "not stated";

    private ValueWords() {}

    /** Returns the words for a value, such as "on request" for {@code ON_REQUEST}; a text is returned unchanged. */
    public static String of(Object value) {
        if (value instanceof Register register) {
            return register.name();
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }

    /** Returns the words for a value, or for its absence. */
    public static String of(Optional<?> value) {
        return value.<String>map(ValueWords::of).orElse(NOT_STATED);
    }

    /** Returns the words for a day, or for its absence. */
    public static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NOT_STATED);
    }

    public static String answer(Answer answer) {
        return answer.isKnown() ? of(answer) : NOT_STATED;
    }

    /** Returns the words for a pathway, with its French term. */
    public static String pathway(Pathway pathway) {
        return switch (pathway) {
            case STUDENT_STATUS -> "pupil or student (statut d’élève ou d’étudiant)";
            case APPRENTICESHIP -> "apprenticeship (contrat d’apprentissage)";
            case CONTINUING_TRAINING -> "continuing training (formation continue)";
            case PROFESSIONALISATION_CONTRACT -> "professionalisation contract (contrat de professionnalisation)";
            case INDIVIDUAL_APPLICATION -> "individual application (candidature individuelle)";
            case EXPERIENCE -> "experience (VAE)";
            case OTHER -> "another pathway";
        };
    }
}
