package fr.rncp.rules.award.record;

/** The attendance of the candidate before the jury. */
public enum Attendance {
    /** Present. */
    PRESENT,
    /** Absent; the decision has no effect, and the candidate may come again. */
    ABSENT,
    /** Excused; the decision has no effect, and the candidate may come again. */
    EXCUSED
}
