package fr.rncp.model.nomenclature;

import fr.rncp.model.value.QualificationLevel;
import java.util.Arrays;
import java.util.List;

/**
 * The eight levels of the national framework (<i>cadre national des certifications professionnelles</i>; code du
 * travail, art. D6113-18 to D6113-20; décret n° 2019-14 of 8 January 2019): their labels, the levels of 1969 that they
 * replaced, and the corresponding levels of the European Qualifications Framework.
 */
public final class LevelNomenclature {

    private static final List<LevelEntry> ENTRIES = Arrays.stream(QualificationLevel.values())
            .map(LevelNomenclature::entry)
            .toList();

    private LevelNomenclature() {}

    /** {@return the entries of the eight levels, from 1 to 8} */
    public static List<LevelEntry> entries() {
        return ENTRIES;
    }

    /**
     * Returns the entry of a level.
     *
     * @param level the level
     * @return its entry
     */
    public static LevelEntry of(QualificationLevel level) {
        return ENTRIES.get(level.number() - 1);
    }

    private static LevelEntry entry(QualificationLevel level) {
        return new LevelEntry(level, "Niveau " + level.number(), level.number(), Level1969.of(level));
    }
}
