package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import java.time.LocalDate;

/** A dated event concerning a candidate and the certification of one sheet. */
public sealed interface RecordEvent
        permits JuryDecision, Acquisition, ConditionMet, Conferral, Compensation, Revocation {

    /** {@return the sheet of the certification concerned} */
    SheetNumber sheet();

    /** {@return the day of the event} */
    LocalDate on();
}
