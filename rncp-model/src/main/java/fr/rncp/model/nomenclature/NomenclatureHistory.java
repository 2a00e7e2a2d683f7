package fr.rncp.model.nomenclature;

import fr.rncp.model.value.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The known versions of one nomenclature. Each holds from its first day to the eve of the next one's, so that a code
 * that was retired is judged by the version in force on the day in question.
 *
 * @param <C> the type of the codes
 */
public final class NomenclatureHistory<C extends Code> {

    private final List<Nomenclature<C>> versions;

    private NomenclatureHistory(List<Nomenclature<C>> versions) {
        this.versions = versions;
    }

    /**
     * A history of these versions.
     *
     * @param <C> the type of the codes
     * @param versions the versions, in any order
     * @return the history, in the order of their first days
     * @throws IllegalArgumentException if two versions begin on the same day
     */
    public static <C extends Code> NomenclatureHistory<C> of(Collection<Nomenclature<C>> versions) {
        List<Nomenclature<C>> ordered = versions.stream()
                .sorted(Comparator.comparing(NomenclatureHistory::firstDay))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (firstDay(ordered.get(i)).equals(firstDay(ordered.get(i - 1)))) {
                throw new IllegalArgumentException("two versions begin on " + firstDay(ordered.get(i)));
            }
        }
        return new NomenclatureHistory<>(ordered);
    }

    /**
     * A history without any version: nothing can be told from it.
     *
     * @param <C> the type of the codes
     * @return the empty history
     */
    public static <C extends Code> NomenclatureHistory<C> empty() {
        return new NomenclatureHistory<>(List.of());
    }

    /**
     * This history and one more version.
     *
     * @param version the version to add, older or newer than the others
     * @return a new history
     * @throws IllegalArgumentException if another version begins on the same day
     */
    public NomenclatureHistory<C> with(Nomenclature<C> version) {
        List<Nomenclature<C>> more = new ArrayList<>(versions);
        more.add(version);
        return of(more);
    }

    /**
     * The version in force on a day.
     *
     * @param day the day
     * @return the latest version whose first day is that day or before; empty if there is none, in which case nothing
     *     can be told
     */
    public Optional<Nomenclature<C>> inForceOn(LocalDate day) {
        Optional<Nomenclature<C>> latest = Optional.empty();
        for (Nomenclature<C> version : versions) {
            if (firstDay(version).isAfter(day)) {
                return latest;
            }
            latest = Optional.of(version);
        }
        return latest;
    }

    /**
     * The labels that a code has had. Sheets keep labels that a later version has changed: those of ROME 3 are on
     * sheets of today.
     *
     * @param code the code
     * @return its different labels, the oldest first; empty if no version lists the code with one
     */
    public List<String> labels(C code) {
        return versions.stream()
                .flatMap(version -> version.find(code).stream())
                .map(NomenclatureEntry::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    /** {@return every version, the oldest first} */
    public List<Nomenclature<C>> versions() {
        return versions;
    }

    /** {@return whether no version is known} */
    public boolean isEmpty() {
        return versions.isEmpty();
    }

    private static LocalDate firstDay(Nomenclature<?> nomenclature) {
        return nomenclature.version().validFrom();
    }
}
