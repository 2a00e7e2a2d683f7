package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import java.time.LocalDate;

/** Something that happened to a candidate, on a day, about the certification of one sheet. */
public sealed interface RecordEvent permits JuryDecision, Acquisition, ConditionMet, Conferral, Revocation {

    /** {@return the sheet of the certification that the event is about} */
    SheetNumber sheet();

    /** {@return the day on which the event happened} */
    LocalDate on();
}
