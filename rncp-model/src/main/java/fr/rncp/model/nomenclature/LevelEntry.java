package fr.rncp.model.nomenclature;

import fr.rncp.model.value.QualificationLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * The entry of a level of the national framework.
 *
 * @param level the level
 * @param label its label on sheets, such as {@code Niveau 5}
 * @param eqf the level of the European Qualifications Framework, which has the same number
 * @param level1969 the level of 1969 that it replaced; empty for 1 and 2
 */
public record LevelEntry(QualificationLevel level, String label, int eqf, Optional<Level1969> level1969) {

    /** Rejects null; validates nothing else. */
    public LevelEntry {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(level1969, "level1969");
    }
}
