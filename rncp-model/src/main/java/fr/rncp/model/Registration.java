package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The registration of a certification: its type, state and dates (<i>enregistrement</i>).
 *
 * @param type whether the registration is by law or on request (feed: {@code TYPE_ENREGISTREMENT})
 * @param active whether the registration is active, as published (feed: {@code ACTIF}); becomes no on the day after
 *     {@code endDate}
 * @param decisionDate day of the decision of France compétences, on request only (feed: {@code DATE_DECISION})
 * @param effectiveDate day on which a registration by law takes effect (feed: {@code DATE_EFFET})
 * @param pathwaysStartDate start of the courses that lead to the certification (<i>parcours certifiants</i>); only the
 *     public page states it
 * @param publicationDate day on which the sheet was published, by law only (feed: {@code DATE_DE_PUBLICATION})
 * @param lastOfficialJournalDate day of the last official journal (feed: {@code DATE_DERNIER_JO})
 * @param endDate last day of the registration, inclusive (feed: {@code DATE_FIN_ENREGISTREMENT})
 * @param awardDeadline last day on which the certification may be awarded (feed: {@code DATE_LIMITE_DELIVRANCE})
 * @param termYears term in whole years, on request only (feed: {@code DUREE_ENREGISTREMENT})
 */
@Value.Builder
public record Registration(
        Optional<RegistrationType> type,
        Answer active,
        Optional<LocalDate> decisionDate,
        Optional<LocalDate> effectiveDate,
        Optional<LocalDate> pathwaysStartDate,
        Optional<LocalDate> publicationDate,
        Optional<LocalDate> lastOfficialJournalDate,
        Optional<LocalDate> endDate,
        Optional<LocalDate> awardDeadline,
        OptionalInt termYears)
        implements WithRegistration {

    /** An instance in which every value is absent or unknown. */
    public static final Registration NONE = builder().build();

    /**
     * Rejects null, and checks nothing else. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
    public Registration {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(active, "active");
        Objects.requireNonNull(decisionDate, "decisionDate");
        Objects.requireNonNull(effectiveDate, "effectiveDate");
        Objects.requireNonNull(pathwaysStartDate, "pathwaysStartDate");
        Objects.requireNonNull(publicationDate, "publicationDate");
        Objects.requireNonNull(lastOfficialJournalDate, "lastOfficialJournalDate");
        Objects.requireNonNull(endDate, "endDate");
        Objects.requireNonNull(awardDeadline, "awardDeadline");
        Objects.requireNonNull(termYears, "termYears");
    }

    /** {@return a new, empty builder for a Registration} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the first day of the registration, if the sheet states it} This is the start of the courses that lead to
     * the certification. If that is not stated, it is the effective date of a registration by law, or the decision date
     * of a registration on request. A registration has only one of these two dates, so if its type is another one or
     * unknown, the date that is stated is used. The result is empty if both are stated and differ.
     */
    public Optional<LocalDate> startDate() {
        return pathwaysStartDate.or(this::startWithoutPathways);
    }

    private Optional<LocalDate> startWithoutPathways() {
        if (!isOfType(RegistrationType.BY_LAW)
                && !isOfType(RegistrationType.ON_REQUEST)
                && effectiveDate.isPresent()
                && decisionDate.isPresent()
                && !effectiveDate.equals(decisionDate)) {
            return Optional.empty();
        }
        return startsByDecision() ? decisionDate : effectiveDate;
    }

    private boolean startsByDecision() {
        return isOfType(RegistrationType.ON_REQUEST)
                || (!isOfType(RegistrationType.BY_LAW) && effectiveDate.isEmpty() && decisionDate.isPresent());
    }

    private boolean isOfType(RegistrationType wanted) {
        return type.filter(wanted::equals).isPresent();
    }

    /**
     * Checks whether the registration is in force on a day: from its {@link #startDate() first} to its
     * {@link #endDate() last} day, both included. {@link #active} is not used, since it describes the day of the
     * export.
     *
     * @param day the day
     * @return no before the first day or after the last day, even if the sheet states only one of them; unknown if a
     *     date that determines the answer is not stated
     */
    public Answer isInForceOn(LocalDate day) {
        Answer begun = Answer.of(startDate().map(start -> !day.isBefore(start)));
        Answer running = Answer.of(endDate.map(end -> !day.isAfter(end)));
        return begun.and(running);
    }

    /**
     * {@return the pointer of the date that {@link #startDate()} uses} If no date is stated, it is the pointer of the
     * date that would be used.
     */
    public SheetPointer startPointer() {
        if (pathwaysStartDate.isPresent()) {
            return SheetPointers.REGISTRATION_PATHWAYS_START_DATE;
        }
        return startsByDecision()
                ? SheetPointers.REGISTRATION_DECISION_DATE
                : SheetPointers.REGISTRATION_EFFECTIVE_DATE;
    }

    /** {@return the stated values} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("Registration")
                .id(type)
                .value("active", active)
                .value("decision date", decisionDate)
                .value("effective date", effectiveDate)
                .value("pathways start date", pathwaysStartDate)
                .value("publication date", publicationDate)
                .value("last official journal date", lastOfficialJournalDate)
                .value("end date", endDate)
                .value("award deadline", awardDeadline)
                .value("term years", termYears)
                .toString();
    }

    /** Builds a {@link Registration}; not thread-safe. */
    public static final class Builder extends RegistrationBuilder {
        Builder() {
            active(Answer.UNKNOWN);
        }
    }
}
