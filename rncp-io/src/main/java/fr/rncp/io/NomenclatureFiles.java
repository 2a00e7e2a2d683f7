package fr.rncp.io;

import fr.rncp.io.nomenclature.CodeLabelFile;
import fr.rncp.io.nomenclature.FormacodeFile;
import fr.rncp.io.nomenclature.NomenclatureRefusal;
import fr.rncp.io.nomenclature.NomenclatureText;
import fr.rncp.io.nomenclature.RomeFile;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Reads nomenclatures from the files that they are published in, which are not part of this library. None of the files
 * says which version it is, nor since when it holds: the caller does.
 *
 * <p>Common to all: UTF-8, with or without a byte order mark; lines that end in LF or CR LF; columns are found by their
 * names in the first line, so that others may come and go; white space around a cell is dropped; empty lines are
 * skipped. A file is read whole, at most 64 MiB. A stream is read to its end and left open; the version that is given
 * with it names its source, which problems call it by.
 *
 * <p><b>Errors.</b> {@link IOException} if the file is missing or cannot be read. {@link NomenclatureReadException},
 * with the line, if it is not such a file, or not all of it: another header or encoding, a row that is too short or too
 * long, a code that is missing, breaks its grammar or stands there twice, a label that is missing, no code at all.
 * Nothing is read by halves.
 *
 * <p>The methods keep nothing and may be called from any thread.
 */
public final class NomenclatureFiles {

    private NomenclatureFiles() {}

    /**
     * Reads France Travail's ROME (<i>Répertoire opérationnel des métiers et des emplois</i>), in either of two shapes,
     * told apart by the content.
     *
     * <p>Since version 4, a CSV file with commas; {@code code_rome}, {@code libelle_rome} and {@code code_rome_parent}
     * are needed. A sheet is its own parent there, and has none in the result:
     *
     * <pre>
     * "code_rome","code_fiche_metier","code_ogr","libelle_rome","transition_eco","transition_num","transition_demo","emploi_reglemente","emploi_cadre","code_rome_parent"
     * "A9901","1","10","Dresseur / Dresseuse de licornes","Emploi Blanc","","","","","A9901"
     * "A9902","2","20","Soigneur / Soigneuse de dragons","","","","","","A9901"
     * "B9901","3","30","Peintre de nuages","","","","","","B9901"
     * </pre>
     *
     * <p>Of version 3, a tree of JSON: families, their domains and the sheets of these. The codes of families
     * ({@code A}) and domains ({@code A99}) are entries too, so that parents are found; they are not well formed:
     *
     * <pre>
     * [{"id": "A", "name": "A – Bêtes fabuleuses", "children": [
     *   {"id": "A99", "name": "A99 – Soins et dressage", "children": [
     *     {"id": "A9901", "name": "A9901 – Dressage de licornes"},
     *     {"id": "A9902", "name": "A9902 – Soins aux dragons"}]}]}]
     * </pre>
     *
     * <p>Sheets print the labels of version 3, which version 4 has replaced: judge labels by both.
     *
     * @param file the file
     * @param version the version, such as {@code 4.60}
     * @param validFrom the first day on which it holds
     * @return the nomenclature
     * @throws IOException if the file cannot be read
     * @throws NomenclatureReadException if it is not such a file
     */
    public static Nomenclature<RomeCode> readRome(Path file, String version, LocalDate validFrom) throws IOException {
        return read(file, version("ROME", version, validFrom, file), RomeFile::read);
    }

    /**
     * Reads ROME from a stream: see {@link #readRome(Path, String, LocalDate)}.
     *
     * @param in the bytes of the file
     * @param version which version it is, since when it holds, and what to call the source
     * @return the nomenclature
     * @throws IOException if the stream cannot be read
     * @throws NomenclatureReadException if it is not such a file
     */
    public static Nomenclature<RomeCode> readRome(InputStream in, NomenclatureVersion version) throws IOException {
        return read(in, version, RomeFile::read);
    }

    /**
     * Reads the user's own copy of the Formacode thesaurus of Centre Inffo, in the CSV of version 14: semicolons,
     * several values in a cell set apart by {@code ###}. {@code Code du Terme}, {@code Descripteur en majuscules},
     * {@code Descripteur en typo riche} (the label; the one in capitals if it is empty) and {@code TG (Terme
     * Générique)} are needed. The parent is the one broader term, if it is the code or the descriptor of one other row;
     * where there are several, or none such, the parent is left empty.
     *
     * <pre>
     * Code du Terme;Descripteur en majuscules;Descripteur en typo riche;Champ sémantique;Synonymes;TG (Terme Générique)
     * 99901;DRESSAGE LICORNE;dressage de licornes;999 BETES;dressage###éducation;BETES
     * 99902;BETES;bêtes;999 BETES;;
     * 99903;SOIN DRAGON;soins aux dragons;999 BETES;;BETES###FEU
     * </pre>
     *
     * @param file the file
     * @param version the version, such as {@code 14}
     * @param validFrom the first day on which it holds
     * @return the nomenclature
     * @throws IOException if the file cannot be read
     * @throws NomenclatureReadException if it is not such a file
     */
    public static Nomenclature<Formacode> readFormacode(Path file, String version, LocalDate validFrom)
            throws IOException {
        return read(file, version("Formacode", version, validFrom, file), FormacodeFile::read);
    }

    /**
     * Reads the Formacode thesaurus from a stream: see {@link #readFormacode(Path, String, LocalDate)}.
     *
     * @param in the bytes of the file
     * @param version which version it is, since when it holds, and what to call the source
     * @return the nomenclature
     * @throws IOException if the stream cannot be read
     * @throws NomenclatureReadException if it is not such a file
     */
    public static Nomenclature<Formacode> readFormacode(InputStream in, NomenclatureVersion version)
            throws IOException {
        return read(in, version, FormacodeFile::read);
    }

    /**
     * Reads the list of collective agreements, a CSV file with commas; {@code idcc} and {@code label} are needed:
     *
     * <pre>
     * id,idcc,label
     * 00000000-0000-0000-0000-000000000001,9991,"Convention collective nationale des dresseurs de licornes"
     * 00000000-0000-0000-0000-000000000002,9992,"Convention collective nationale des soigneurs, de dragons"
     * 00000000-0000-0000-0000-000000000003,0993,"Convention collective nationale des peintres de nuages"
     * </pre>
     *
     * @param file the file
     * @param version what to call this list, such as the month of its export
     * @param validFrom the first day on which it holds
     * @return the nomenclature
     * @throws IOException if the file cannot be read
     * @throws NomenclatureReadException if it is not such a file
     */
    public static Nomenclature<Idcc> readIdcc(Path file, String version, LocalDate validFrom) throws IOException {
        return read(file, version("IDCC", version, validFrom, file), CodeLabelFile::idcc);
    }

    /**
     * Reads the list of collective agreements from a stream: see {@link #readIdcc(Path, String, LocalDate)}.
     *
     * @param in the bytes of the file
     * @param version which version it is, since when it holds, and what to call the source
     * @return the nomenclature
     * @throws IOException if the stream cannot be read
     * @throws NomenclatureReadException if it is not such a file
     */
    public static Nomenclature<Idcc> readIdcc(InputStream in, NomenclatureVersion version) throws IOException {
        return read(in, version, CodeLabelFile::idcc);
    }

    /**
     * Reads the labels of training specialities as sheets print them, a CSV file with semicolons; {@code code} and
     * {@code libelle} are needed. Classes (one digit) and domains (two) may stand among groups and sub-groups, and so
     * may codes that sheets used though their letter is not of their class, such as {@code 132v}. Such a list holds
     * what sheets use, not all there is: see {@link fr.rncp.model.nomenclature.NsfNomenclature#law() the list of the
     * law} for that.
     *
     * <pre>
     * code;libelle
     * 32;Communication fabuleuse
     * 326;Informatique des nuages
     * 326r;"Entretien des nuages ; soins aux dragons"
     * </pre>
     *
     * @param file the file
     * @param version what to call this list, such as the year of its export
     * @param validFrom the first day on which it holds
     * @return the nomenclature
     * @throws IOException if the file cannot be read
     * @throws NomenclatureReadException if it is not such a file
     */
    public static Nomenclature<NsfCode> readNsf(Path file, String version, LocalDate validFrom) throws IOException {
        return read(file, version("NSF", version, validFrom, file), CodeLabelFile::nsf);
    }

    /**
     * Reads the labels of training specialities from a stream: see {@link #readNsf(Path, String, LocalDate)}.
     *
     * @param in the bytes of the file
     * @param version which version it is, since when it holds, and what to call the source
     * @return the nomenclature
     * @throws IOException if the stream cannot be read
     * @throws NomenclatureReadException if it is not such a file
     */
    public static Nomenclature<NsfCode> readNsf(InputStream in, NomenclatureVersion version) throws IOException {
        return read(in, version, CodeLabelFile::nsf);
    }

    /** Makes the code list of a text. */
    private interface Format<C extends Code> {

        Nomenclature<C> read(NomenclatureText text, NomenclatureVersion version);
    }

    private static <C extends Code> Nomenclature<C> read(Path file, NomenclatureVersion version, Format<C> format)
            throws IOException {
        try {
            return format.read(NomenclatureText.read(file), version);
        } catch (NomenclatureRefusal e) {
            throw new NomenclatureReadException(e.problem());
        }
    }

    private static <C extends Code> Nomenclature<C> read(InputStream in, NomenclatureVersion version, Format<C> format)
            throws IOException {
        try {
            return format.read(NomenclatureText.read(in, version.source()), version);
        } catch (NomenclatureRefusal e) {
            throw new NomenclatureReadException(e.problem());
        }
    }

    private static NomenclatureVersion version(String name, String version, LocalDate validFrom, Path file) {
        return new NomenclatureVersion(name, version, validFrom, String.valueOf(file.getFileName()));
    }
}
