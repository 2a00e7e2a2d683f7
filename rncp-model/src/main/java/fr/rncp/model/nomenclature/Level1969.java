package fr.rncp.model.nomenclature;

import fr.rncp.model.value.QualificationLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A level of the nomenclature of 1969 (<i>nomenclature des niveaux de formation de 1969</i>), which counted downwards.
 * The national framework replaced it (décret n° 2019-14 of 8 January 2019, art. 2).
 */
public enum Level1969 {
    /** Level I: now 7, or 8 for a doctorate. */
    I(QualificationLevel.LEVEL_7, QualificationLevel.LEVEL_8),
    /** Level II: now 6. */
    II(QualificationLevel.LEVEL_6, QualificationLevel.LEVEL_6),
    /** Level III: now 5. */
    III(QualificationLevel.LEVEL_5, QualificationLevel.LEVEL_5),
    /** Level IV: now 4. */
    IV(QualificationLevel.LEVEL_4, QualificationLevel.LEVEL_4),
    /** Level V: now 3. */
    V(QualificationLevel.LEVEL_3, QualificationLevel.LEVEL_3);

    private final QualificationLevel lowest;
    private final QualificationLevel highest;

    Level1969(QualificationLevel lowest, QualificationLevel highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** {@return the current levels that replaced this one: two for {@link #I}, one for any other level} */
    public List<QualificationLevel> levels() {
        return Arrays.stream(QualificationLevel.values()).filter(this::covers).toList();
    }

    /**
     * Returns the level of 1969 that a current level replaced.
     *
     * @param level a level of the national framework
     * @return the level of 1969; empty for levels 1 and 2, which replaced none
     */
    public static Optional<Level1969> of(QualificationLevel level) {
        return Arrays.stream(values()).filter(old -> old.covers(level)).findFirst();
    }

    /**
     * Returns the level that a Roman numeral denotes.
     *
     * @param numeral capital letters, as in {@code III}
     * @return the level; empty for any other text, including VI, which has no equivalent in the decree
     */
    public static Optional<Level1969> ofNumeral(String numeral) {
        return Arrays.stream(values()).filter(old -> old.name().equals(numeral)).findFirst();
    }

    private boolean covers(QualificationLevel level) {
        return level.number() >= lowest.number() && level.number() <= highest.number();
    }
}
