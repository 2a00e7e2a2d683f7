package fr.rncp.model.nomenclature;

import fr.rncp.model.value.QualificationLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a level of the national framework.
 *
 * @param level the level
 * @param label what sheets call it, as in {@code Niveau 5}
 * @param eqf the level of the European Qualifications Framework, which has the same number
 * @param level1969 the level of 1969 that it replaced; empty for 1 and 2
 */
public record LevelEntry(QualificationLevel level, String label, int eqf, Optional<Level1969> level1969) {

    /** Refuses nothing but null. */
    public LevelEntry {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(level1969, "level1969");
    }
}
