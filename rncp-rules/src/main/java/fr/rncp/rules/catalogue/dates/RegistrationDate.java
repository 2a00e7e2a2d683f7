package fr.rncp.rules.catalogue.dates;

import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.UnmappedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The dates of a registration, with their places in the sheet. */
public enum RegistrationDate {
    DECISION(SheetPointers.REGISTRATION_DECISION_DATE),
    EFFECT(SheetPointers.REGISTRATION_EFFECTIVE_DATE),
    START(SheetPointers.REGISTRATION_PATHWAYS_START_DATE),
    PUBLICATION(SheetPointers.REGISTRATION_PUBLICATION_DATE),
    JOURNAL(SheetPointers.REGISTRATION_LAST_OFFICIAL_JOURNAL_DATE),
    END(SheetPointers.REGISTRATION_END_DATE),
    AWARD_DEADLINE(SheetPointers.REGISTRATION_AWARD_DEADLINE);

    private final SheetPointer pointer;

    RegistrationDate(SheetPointer pointer) {
        this.pointer = pointer;
    }

    /** Returns the date to which an unmapped text belongs. */
    static Optional<RegistrationDate> of(UnmappedText unmapped) {
        return Arrays.stream(values())
                .filter(date -> unmapped.isFor(date.pointer))
                .findFirst();
    }

    public SheetPointer pointer() {
        return pointer;
    }

    public Optional<LocalDate> in(SheetCheck check) {
        Registration registration = check.sheet().registration();
        return switch (this) {
            case DECISION -> registration.decisionDate();
            case EFFECT -> registration.effectiveDate();
            case START -> registration.pathwaysStartDate();
            case PUBLICATION -> registration.publicationDate();
            case JOURNAL -> registration.lastOfficialJournalDate();
            case END -> registration.endDate();
            case AWARD_DEADLINE -> registration.awardDeadline();
        };
    }
}
