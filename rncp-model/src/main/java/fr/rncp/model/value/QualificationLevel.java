package fr.rncp.model.value;

import java.util.Optional;

/** A level of the national framework (<i>niveau de qualification</i>, code du travail, art. D6113-18 to D6113-20). */
public enum QualificationLevel {
    /** Niveau 1. */
    LEVEL_1(1),
    /** Niveau 2. */
    LEVEL_2(2),
    /** Niveau 3. */
    LEVEL_3(3),
    /** Niveau 4. */
    LEVEL_4(4),
    /** Niveau 5. */
    LEVEL_5(5),
    /** Niveau 6. */
    LEVEL_6(6),
    /** Niveau 7. */
    LEVEL_7(7),
    /** Niveau 8. */
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
