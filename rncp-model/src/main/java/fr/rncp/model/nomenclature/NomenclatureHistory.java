package fr.rncp.model.nomenclature;

import fr.rncp.model.value.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The known versions of one nomenclature. Each version is in force from its first day until the day before the next
 * version starts. A code is checked against the version in force on the day in question.
 *
 * @param <C> the type of the codes
 */
public final class NomenclatureHistory<C extends Code> {

    private final List<Nomenclature<C>> versions;

    private NomenclatureHistory(List<Nomenclature<C>> versions) {
        this.versions = versions;
    }

    /**
     * Creates a history of these versions.
     *
     * @param <C> the type of the codes
     * @param versions the versions, in any order
     * @return the history, ordered by first day
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
     * Returns the history without any version, against which no code can be checked.
     *
     * @param <C> the type of the codes
     * @return the empty history
     */
    public static <C extends Code> NomenclatureHistory<C> empty() {
        return new NomenclatureHistory<>(List.of());
    }

    /**
     * Returns this history with another version.
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
     * Returns the version in force on a day.
     *
     * @param day the day
     * @return the latest version whose first day is that day or earlier; empty if there is none, so that codes cannot
     *     be checked
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
     * Returns the labels that a code has had. Sheets keep labels that a later version has changed: current sheets have
     * labels of ROME 3.
     *
     * @param code the code
     * @return its distinct labels, the oldest first; empty if no version contains the code with a label
     */
    public List<String> labels(C code) {
        return versions.stream()
                .flatMap(version -> version.find(code).stream())
                .map(NomenclatureEntry::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    /** {@return all versions, the oldest first} */
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
