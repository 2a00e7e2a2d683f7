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
     * A nomenclature of these entries.
     *
     * @param <C> the type of its codes
     * @param version which nomenclature this is, and from when on
     * @param entries the entries, in the order in which they are published
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

    /**
     * {@return the identity of this nomenclature: its name, its version, the first day on which it holds, and its
     * source}
     */
    public NomenclatureVersion version() {
        return version;
    }

    /**
     * Looks a code up, exactly as it is spelt.
     *
     * @param code the code
     * @return its entry; empty if this version does not list it
     */
    public Optional<NomenclatureEntry<C>> find(C code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** {@return every entry, in the order in which they are published; unmodifiable} */
    public Collection<NomenclatureEntry<C>> entries() {
        return entries.values();
    }

    /** {@return the name, the version and the number of entries, for a person} */
    @Override
    public String toString() {
        return version.name() + " " + version.version() + ", " + entries.size() + " entries";
    }
}
