package fr.rncp.rules.award.record;

/** Whether the candidate came before the jury. */
public enum Attendance {
    /** Present. */
    PRESENT,
    /** Absent; the decision changes nothing, and the candidate may come again. */
    ABSENT,
    /** Excused; the decision changes nothing, and the candidate may come again. */
    EXCUSED
}
