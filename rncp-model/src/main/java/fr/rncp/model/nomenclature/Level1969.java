package fr.rncp.model.nomenclature;

import fr.rncp.model.value.QualificationLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Level of the nomenclature of 1969 (<i>nomenclature des niveaux de formation de 1969</i>), which counted from the
 * other end; the national framework replaced it (décret n° 2019-14 of 8 January 2019, art. 2).
 */
public enum Level1969 {
    /** Level I: today 7, or 8 for a doctorate. */
    I(QualificationLevel.LEVEL_7, QualificationLevel.LEVEL_8),
    /** Level II: today 6. */
    II(QualificationLevel.LEVEL_6, QualificationLevel.LEVEL_6),
    /** Level III: today 5. */
    III(QualificationLevel.LEVEL_5, QualificationLevel.LEVEL_5),
    /** Level IV: today 4. */
    IV(QualificationLevel.LEVEL_4, QualificationLevel.LEVEL_4),
    /** Level V: today 3. */
    V(QualificationLevel.LEVEL_3, QualificationLevel.LEVEL_3);

    private final QualificationLevel lowest;
    private final QualificationLevel highest;

    Level1969(QualificationLevel lowest, QualificationLevel highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * {@return the levels of today that this one became: one level, or two for {@link #I}, which does not determine by
     * itself which of them applies}
     */
    public List<QualificationLevel> levels() {
        return Arrays.stream(QualificationLevel.values()).filter(this::covers).toList();
    }

    /**
     * The level of 1969 that a level of today replaced.
     *
     * @param level a level of the national framework
     * @return the level of 1969; empty for 1 and 2, which had none
     */
    public static Optional<Level1969> of(QualificationLevel level) {
        return Arrays.stream(values()).filter(old -> old.covers(level)).findFirst();
    }

    /**
     * The level that a Roman numeral names.
     *
     * @param numeral capital letters, as in {@code III}
     * @return the level; empty for any other text, VI among them, which the decree does not carry over
     */
    public static Optional<Level1969> ofNumeral(String numeral) {
        return Arrays.stream(values()).filter(old -> old.name().equals(numeral)).findFirst();
    }

    private boolean covers(QualificationLevel level) {
        return level.number() >= lowest.number() && level.number() <= highest.number();
    }
}
