package fr.rncp.model.nomenclature;

import fr.rncp.model.value.NsfCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The nomenclature of training specialities as the law defines it (<i>nomenclature des spécialités de formation</i>,
 * NSF; code de l'éducation, art. D311-4, first published by décret n° 94-522 of 21 June 1994): 4 classes, 17 domains,
 * 93 groups, and the letters of the sub-groups. Sheets use other words in the labels: {@link #labels()} contains the
 * labels of sheets.
 */
public final class NsfNomenclature {

    private static final NomenclatureVersion VERSION = new NomenclatureVersion(
            "NSF", "D311-4", LocalDate.of(1994, 6, 21), "code de l'éducation, art. D311-4 (décret n° 94-522)");

    /** The day of the education ministry's file (base centrale des nomenclatures). */
    private static final NomenclatureVersion EDITION = new NomenclatureVersion(
            "NSF", "BCN 1999", LocalDate.of(1999, 12, 22), "ministère de l'éducation nationale, Licence Ouverte");

    private static final NomenclatureVersion PUBLISHED = new NomenclatureVersion(
            "NSF", "2020", LocalDate.of(2020, 12, 31), "France compétences, fiches publiées en 2020, Licence Ouverte");

    private static final Nomenclature<NsfCode> LAW = read();
    private static final NomenclatureHistory<NsfCode> LABELS = readLabels();
    private static final Map<Character, Map<String, String>> LETTERS = readLetters();

    private NsfNomenclature() {}

    /**
     * {@return the 114 entries: the classes (one digit), domains (two digits) and 93 groups (three digits), each with
     * the entry above it as its parent}
     */
    public static Nomenclature<NsfCode> law() {
        return LAW;
    }

    /**
     * {@return the labels of 469 specialities as sheets printed them in 2020, sub-groups included, and the older labels
     * of the education ministry where these have other words} A code that is missing may still exist.
     */
    public static NomenclatureHistory<NsfCode> labels() {
        return LABELS;
    }

    /**
     * Checks whether the law lists the group of a code.
     *
     * @param code any code
     * @return true if the code is well formed and its three digits are one of the 93 groups
     */
    public static boolean isListed(NsfCode code) {
        return group(code).isPresent();
    }

    /**
     * Returns the group that a code belongs to.
     *
     * @param code any code, with or without a letter
     * @return the group with its label; empty if the code is not well formed or the law does not list its group
     */
    public static Optional<NomenclatureEntry<NsfCode>> group(NsfCode code) {
        return code.group().flatMap(LAW::find);
    }

    /**
     * Returns the letters of the sub-groups of a class: fields of application in class 1, functions in classes 2 and 3.
     *
     * @param nsfClass the first digit of a code, from 1 to 4
     * @return each letter with its French meaning, in alphabetical order; empty for any other number
     */
    public static Map<String, String> letters(int nsfClass) {
        return LETTERS.getOrDefault((char) ('0' + nsfClass), Map.of());
    }

    /**
     * Returns the meaning of the letter of a code, such as {@code Contrôle, prévention, entretien} for {@code 326r}.
     *
     * @param code any code
     * @return the meaning in French; empty if the code has no letter or is not well formed
     */
    public static Optional<String> letterLabel(NsfCode code) {
        return code.letter().map(letter -> LETTERS.getOrDefault(code.value().charAt(0), Map.of())
                .get(letter));
    }

    private static Nomenclature<NsfCode> read() {
        List<NomenclatureEntry<NsfCode>> entries = TableResource.rows("nsf.tsv").stream()
                .map(row -> entry(row.get(0), row.get(1)))
                .toList();
        return Nomenclature.of(VERSION, entries);
    }

    private static NomenclatureEntry<NsfCode> entry(String code, String label) {
        Optional<NsfCode> parent = Optional.of(code)
                .filter(value -> value.length() > 1)
                .map(value -> new NsfCode(value.substring(0, value.length() - 1)));
        return new NomenclatureEntry<>(new NsfCode(code), label, parent);
    }

    private static NomenclatureHistory<NsfCode> readLabels() {
        List<List<String>> rows = TableResource.rows("nsf-labels.tsv");
        return NomenclatureHistory.of(List.of(
                labels(
                        EDITION,
                        rows.stream().filter(row -> !row.get(2).isEmpty()).toList(),
                        2),
                labels(PUBLISHED, rows, 1)));
    }

    private static Nomenclature<NsfCode> labels(NomenclatureVersion version, List<List<String>> rows, int column) {
        return Nomenclature.of(
                version,
                rows.stream().map(row -> entry(row.get(0), row.get(column))).toList());
    }

    private static Map<Character, Map<String, String>> readLetters() {
        Map<Character, Map<String, String>> letters = new TreeMap<>();
        for (List<String> row : TableResource.rows("nsf-letters.tsv")) {
            for (char nsfClass : row.get(0).toCharArray()) {
                letters.computeIfAbsent(nsfClass, key -> new TreeMap<>()).put(row.get(1), row.get(2));
            }
        }
        letters.replaceAll((key, byLetter) -> Collections.unmodifiableMap(byLetter));
        return letters;
    }
}
