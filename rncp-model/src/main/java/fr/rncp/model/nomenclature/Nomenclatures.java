package fr.rncp.model.nomenclature;

import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import java.util.List;
import java.util.Objects;

/**
 * The nomenclatures against which the codes of sheets are checked. A nomenclature that is not loaded is an empty
 * history. Its codes are then not checked, and the rules about them are undetermined.
 *
 * @param nsf the classes, domains and groups of training specialities, which the law lists completely (code de
 *     l'éducation, art. D311-4): a group that is missing does not exist. Sub-groups, which have a letter, are not
 *     listed
 * @param nsfLabels the labels of specialities as sheets print them, sub-groups included. Their wording differs from
 *     that of the law. Such a list contains only codes in use: a code that is missing may still exist
 * @param rome the occupations of ROME
 * @param formacodes the descriptors of the Formacode thesaurus
 * @param idcc the collective agreements
 */
public record Nomenclatures(
        NomenclatureHistory<NsfCode> nsf,
        NomenclatureHistory<NsfCode> nsfLabels,
        NomenclatureHistory<RomeCode> rome,
        NomenclatureHistory<Formacode> formacodes,
        NomenclatureHistory<Idcc> idcc) {

    /** Rejects null, and checks nothing else. */
    public Nomenclatures {
        Objects.requireNonNull(nsf, "nsf");
        Objects.requireNonNull(nsfLabels, "nsfLabels");
        Objects.requireNonNull(rome, "rome");
        Objects.requireNonNull(formacodes, "formacodes");
        Objects.requireNonNull(idcc, "idcc");
    }

    /**
     * {@return the nomenclatures that need no file: the specialities as the law lists them, and their labels
     * ({@link NsfNomenclature#labels()}); the other histories are empty}
     */
    public static Nomenclatures embedded() {
        return new Nomenclatures(
                NomenclatureHistory.of(List.of(NsfNomenclature.law())),
                NsfNomenclature.labels(),
                NomenclatureHistory.empty(),
                NomenclatureHistory.empty(),
                NomenclatureHistory.empty());
    }

    /**
     * Returns these nomenclatures with another version of the list of labels of specialities.
     *
     * @param version the list to add
     * @return the nomenclatures with it
     * @throws IllegalArgumentException if another version begins on the same day
     */
    public Nomenclatures withNsfLabels(Nomenclature<NsfCode> version) {
        return new Nomenclatures(nsf, nsfLabels.with(version), rome, formacodes, idcc);
    }

    /**
     * Returns these nomenclatures with another version of ROME.
     *
     * @param version the version to add
     * @return the nomenclatures with it
     * @throws IllegalArgumentException if another version begins on the same day
     */
    public Nomenclatures withRome(Nomenclature<RomeCode> version) {
        return new Nomenclatures(nsf, nsfLabels, rome.with(version), formacodes, idcc);
    }

    /**
     * Returns these nomenclatures with another version of the Formacode thesaurus.
     *
     * @param version the version to add
     * @return the nomenclatures with it
     * @throws IllegalArgumentException if another version begins on the same day
     */
    public Nomenclatures withFormacodes(Nomenclature<Formacode> version) {
        return new Nomenclatures(nsf, nsfLabels, rome, formacodes.with(version), idcc);
    }

    /**
     * Returns these nomenclatures with another version of the list of collective agreements.
     *
     * @param version the list to add
     * @return the nomenclatures with it
     * @throws IllegalArgumentException if another version begins on the same day
     */
    public Nomenclatures withIdcc(Nomenclature<Idcc> version) {
        return new Nomenclatures(nsf, nsfLabels, rome, formacodes, idcc.with(version));
    }
}
