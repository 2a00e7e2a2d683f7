package fr.rncp.model.value;

import java.util.Optional;

/** A level of the national framework (<i>niveau de qualification</i>, code du travail, art. D6113-18 to D6113-20). */
public enum QualificationLevel {
    /** Level 1 (<i>niveau 1</i>). */
    LEVEL_1(1),
    /** Level 2 (<i>niveau 2</i>). */
    LEVEL_2(2),
    /** Level 3 (<i>niveau 3</i>). */
    LEVEL_3(3),
    /** Level 4 (<i>niveau 4</i>). */
    LEVEL_4(4),
    /** Level 5 (<i>niveau 5</i>). */
    LEVEL_5(5),
    /** Level 6 (<i>niveau 6</i>). */
    LEVEL_6(6),
    /** Level 7 (<i>niveau 7</i>). */
    LEVEL_7(7),
    /** Level 8 (<i>niveau 8</i>). */
    LEVEL_8(8);

    private final int number;

    QualificationLevel(int number) {
        this.number = number;
    }

    /** {@return the number of the level, 1 to 8} */
    public int number() {
        return number;
    }

    /**
     * Checks whether this level is equal to or higher than another one.
     *
     * @param other the other level
     * @return true for {@code LEVEL_6.isAtLeast(LEVEL_5)} and {@code LEVEL_6.isAtLeast(LEVEL_6)}
     */
    public boolean isAtLeast(QualificationLevel other) {
        return compareTo(other) >= 0;
    }

    /**
     * Returns the level with this number.
     *
     * @param number 1 to 8
     * @return the level, or empty for any other number
     */
    public static Optional<QualificationLevel> ofNumber(int number) {
        return number >= 1 && number <= 8 ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
