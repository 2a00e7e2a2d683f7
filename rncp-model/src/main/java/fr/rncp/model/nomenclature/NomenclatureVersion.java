package fr.rncp.model.nomenclature;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The identity of a version of a nomenclature: name, version, first day and source.
 *
 * @param name the nomenclature, such as {@code ROME}
 * @param version the version as published, such as {@code 4.60}
 * @param validFrom the first day on which this version is in force
 * @param source the origin of the list: an article of law, or the file that it was read from
 */
public record NomenclatureVersion(String name, String version, LocalDate validFrom, String source) {

    /** Rejects null, and checks nothing else. */
    public NomenclatureVersion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(source, "source");
    }
}
