package fr.rncp.model.nomenclature;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which nomenclature a list is, and from which day on it holds.
 *
 * @param name the nomenclature, such as {@code ROME}
 * @param version its version as its publisher calls it, such as {@code 4.60}
 * @param validFrom the first day on which this version holds
 * @param source where the list comes from: an article of law, or the file that it was read from
 */
public record NomenclatureVersion(String name, String version, LocalDate validFrom, String source) {

    /** Refuses nothing but null. */
    public NomenclatureVersion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(source, "source");
    }
}
