package fr.rncp.model.nomenclature;

import fr.rncp.model.value.Code;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a nomenclature: its codes and their labels. A code is looked up in constant time.
 *
 * @param <C> the type of its codes
 */
public final class Nomenclature<C extends Code> {

    private final NomenclatureVersion version;
    private final Map<C, NomenclatureEntry<C>> entries;

    private Nomenclature(NomenclatureVersion version, Map<C, NomenclatureEntry<C>> entries) {
        this.version = version;
        this.entries = Collections.unmodifiableMap(entries);
    }

    /**
     * Creates a nomenclature with these entries.
     *
     * @param <C> the type of its codes
     * @param version the name of the nomenclature, its version and its first day
     * @param entries the entries, in the order of publication
     * @return the nomenclature
     * @throws IllegalArgumentException if two entries have the same code
     */
    public static <C extends Code> Nomenclature<C> of(
            NomenclatureVersion version, Collection<NomenclatureEntry<C>> entries) {
        Objects.requireNonNull(version, "version");
        Map<C, NomenclatureEntry<C>> byCode = new LinkedHashMap<>();
        for (NomenclatureEntry<C> entry : entries) {
            if (byCode.putIfAbsent(entry.code(), entry) != null) {
                throw new IllegalArgumentException(entry.code() + " is listed twice");
            }
        }
        return new Nomenclature<>(version, byCode);
    }

    /** {@return the identity of this nomenclature: its name, its version, its first day and its source} */
    public NomenclatureVersion version() {
        return version;
    }

    /**
     * Finds a code in exactly this spelling.
     *
     * @param code the code
     * @return its entry; empty if this version does not contain it
     */
    public Optional<NomenclatureEntry<C>> find(C code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** {@return all entries, in the order of publication; unmodifiable} */
    public Collection<NomenclatureEntry<C>> entries() {
        return entries.values();
    }

    /** {@return the name, the version and the number of entries, for people} */
    @Override
    public String toString() {
        return version.name() + " " + version.version() + ", " + entries.size() + " entries";
    }
}
