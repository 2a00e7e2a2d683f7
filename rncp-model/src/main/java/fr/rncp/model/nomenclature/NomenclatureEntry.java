package fr.rncp.model.nomenclature;

import fr.rncp.model.value.Code;
import java.util.Objects;
import java.util.Optional;

/**
 * One code of a nomenclature with its label (<i>code, libellé</i>).
 *
 * @param <C> the type of the code
 * @param code the code
 * @param label the label, as the file or the law prints it; empty if it has none
 * @param parent the code to which this one belongs, such as the domain of a group; empty if this code is at the top, or
 *     if the source does not state its parent. Use {@link Nomenclature#find} to check whether the nomenclature contains
 *     it
 */
public record NomenclatureEntry<C extends Code>(C code, String label, Optional<C> parent) {

    /** Rejects an entry that is its own parent with an {@link IllegalArgumentException}. */
    public NomenclatureEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        if (parent.filter(code::equals).isPresent()) {
            throw new IllegalArgumentException(code + " cannot be its own parent");
        }
    }

    /**
     * Creates an entry at the top of its nomenclature.
     *
     * @param <C> the type of the code
     * @param code the code
     * @param label the label
     * @return the entry, without a parent
     */
    public static <C extends Code> NomenclatureEntry<C> of(C code, String label) {
        return new NomenclatureEntry<>(code, label, Optional.empty());
    }
}
