package fr.rncp.rules.award.record;

/** The attendance of the candidate before the jury. */
public enum Attendance {
    /** The candidate was present. */
    PRESENT,
    /** The candidate was absent. The decision has no effect, and the candidate may come again. */
    ABSENT,
    /** The candidate was excused. The decision has no effect, and the candidate may come again. */
    EXCUSED
}
