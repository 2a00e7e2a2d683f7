package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import java.time.LocalDate;

/** Something that happened to a candidate, on a day, about the certification of one sheet. Immutable. */
public sealed interface RecordEvent permits JuryDecision, Acquisition, ConditionMet, Conferral, Revocation {

    /**
     * The certification that it is about.
     *
     * @return its sheet
     */
    SheetNumber sheet();

    /**
     * When it happened.
     *
     * @return the day
     */
    LocalDate on();
}
