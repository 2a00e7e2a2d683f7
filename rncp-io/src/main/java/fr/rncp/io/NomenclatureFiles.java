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
 * Reads nomenclatures from their published files. These files are not part of this library. The files do not state
 * their version or its first day, so the caller supplies both.
 *
 * <p>All files are in UTF-8, with or without a byte order mark, and have lines that end in LF or CR LF. Columns are
 * found by their names in the first line, so other columns may be added or removed. White space around a cell is
 * dropped and empty lines are skipped. A file is read into memory, up to 64 MiB. A stream is read to its end and not
 * closed. A problem in a stream names the stream by the source of the version that the caller supplies.
 *
 * <p><b>Errors.</b> The methods throw {@link IOException} if the file is missing or cannot be read. They throw
 * {@link NomenclatureReadException}, with the line, if the file does not have the expected format or is incomplete: a
 * different header or encoding, a row with too few or too many cells, a code that is missing, malformed or duplicate, a
 * missing label, or no code at all. A file is never read in part.
 *
 * <p>The methods are stateless and thread-safe.
 */
public final class NomenclatureFiles {

    private NomenclatureFiles() {}

    /**
     * Reads France Travail's ROME (<i>Répertoire opérationnel des métiers et des emplois</i>), in either of two
     * formats, which are distinguished by the content.
     *
     * <p>Since version 4, the format is a CSV file with commas; the columns {@code code_rome}, {@code libelle_rome} and
     * {@code code_rome_parent} are required. A sheet that is its own parent in the file has no parent in the result. In
     * this example, three columns that are not read are left out:
     *
     * <pre>
     * "code_rome","code_fiche_metier","code_ogr","libelle_rome","transition_eco","emploi_cadre","code_rome_parent"
     * "A9901","1","10","Dresseur / Dresseuse de licornes","Emploi Blanc","","A9901"
     * "A9902","2","20","Soigneur / Soigneuse de dragons","","","A9901"
     * "B9901","3","30","Peintre de nuages","","","B9901"
     * </pre>
     *
     * <p>In version 3, the format is a JSON tree of families, their domains and the sheets of each domain. The codes of
     * families ({@code A}) and domains ({@code A99}) are entries too, so that parents can be found; they are not
     * well-formed ROME codes:
     *
     * <pre>
     * [{"id": "A", "name": "A – Bêtes fabuleuses", "children": [
     *   {"id": "A99", "name": "A99 – Soins et dressage", "children": [
     *     {"id": "A9901", "name": "A9901 – Dressage de licornes"},
     *     {"id": "A9902", "name": "A9902 – Soins aux dragons"}]}]}]
     * </pre>
     *
     * <p>Sheets still contain labels of version 3, so compare labels with both versions.
     *
     * @param file the file
     * @param version the version, such as {@code 4.60}
     * @param validFrom the first day on which it is valid
     * @return the nomenclature
     * @throws IOException if the file cannot be read
     * @throws NomenclatureReadException if the file is not ROME
     */
    public static Nomenclature<RomeCode> readRome(Path file, String version, LocalDate validFrom) throws IOException {
        return read(file, version("ROME", version, validFrom, file), RomeFile::read);
    }

    /**
     * Reads ROME from a stream: see {@link #readRome(Path, String, LocalDate)}.
     *
     * @param in the bytes of the file
     * @param version the version, the first day on which it is valid, and the name of the source
     * @return the nomenclature
     * @throws IOException if the stream cannot be read
     * @throws NomenclatureReadException if the content is not ROME
     */
    public static Nomenclature<RomeCode> readRome(InputStream in, NomenclatureVersion version) throws IOException {
        return read(in, version, RomeFile::read);
    }

    /**
     * Reads the user's own copy of the Formacode thesaurus of Centre Inffo, in the CSV of version 14: semicolons
     * between cells, {@code ###} between several values of a cell. The columns {@code Code du Terme},
     * {@code Descripteur en majuscules}, {@code Descripteur en typo riche} (the label) and {@code TG (Terme Générique)}
     * are required. The parent is the broader term. It is empty if a row has no broader term or several, or if the
     * broader term does not identify exactly one other row.
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
     * @param validFrom the first day on which it is valid
     * @return the nomenclature
     * @throws IOException if the file cannot be read
     * @throws NomenclatureReadException if the file is not the Formacode thesaurus
     */
    public static Nomenclature<Formacode> readFormacode(Path file, String version, LocalDate validFrom)
            throws IOException {
        return read(file, version("Formacode", version, validFrom, file), FormacodeFile::read);
    }

    /**
     * Reads the Formacode thesaurus from a stream: see {@link #readFormacode(Path, String, LocalDate)}.
     *
     * @param in the bytes of the file
     * @param version the version, the first day on which it is valid, and the name of the source
     * @return the nomenclature
     * @throws IOException if the stream cannot be read
     * @throws NomenclatureReadException if the content is not the Formacode thesaurus
     */
    public static Nomenclature<Formacode> readFormacode(InputStream in, NomenclatureVersion version)
            throws IOException {
        return read(in, version, FormacodeFile::read);
    }

    /**
     * Reads the list of collective agreements. The file is a CSV file with commas; the columns {@code idcc} and
     * {@code label} are required:
     *
     * <pre>
     * id,idcc,label
     * 00000000-0000-0000-0000-000000000001,9991,"Convention collective nationale des dresseurs de licornes"
     * 00000000-0000-0000-0000-000000000002,9992,"Convention collective nationale des soigneurs, de dragons"
     * 00000000-0000-0000-0000-000000000003,0993,"Convention collective nationale des peintres de nuages"
     * </pre>
     *
     * @param file the file
     * @param version the name of this version, such as the month of its export
     * @param validFrom the first day on which it is valid
     * @return the nomenclature
     * @throws IOException if the file cannot be read
     * @throws NomenclatureReadException if the file is not a list of collective agreements
     */
    public static Nomenclature<Idcc> readIdcc(Path file, String version, LocalDate validFrom) throws IOException {
        return read(file, version("IDCC", version, validFrom, file), CodeLabelFile::idcc);
    }

    /**
     * Reads the list of collective agreements from a stream: see {@link #readIdcc(Path, String, LocalDate)}.
     *
     * @param in the bytes of the file
     * @param version the version, the first day on which it is valid, and the name of the source
     * @return the nomenclature
     * @throws IOException if the stream cannot be read
     * @throws NomenclatureReadException if the content is not a list of collective agreements
     */
    public static Nomenclature<Idcc> readIdcc(InputStream in, NomenclatureVersion version) throws IOException {
        return read(in, version, CodeLabelFile::idcc);
    }

    /**
     * Reads the labels of training specialities that sheets use. The file is a CSV file with semicolons; the columns
     * {@code code} and {@code libelle} are required. It may contain classes (one digit), domains (two digits), groups
     * and sub-groups. It may also contain codes that are not well formed but occur on sheets, such as {@code 132v}. The
     * file contains only codes that sheets use; {@link fr.rncp.model.nomenclature.NsfNomenclature#law() the list in the
     * law} contains all groups.
     *
     * <pre>
     * code;libelle
     * 32;Communication fabuleuse
     * 326;Informatique des nuages
     * 326r;"Entretien des nuages ; soins aux dragons"
     * </pre>
     *
     * @param file the file
     * @param version the name of this version, such as the year of its export
     * @param validFrom the first day on which it is valid
     * @return the nomenclature
     * @throws IOException if the file cannot be read
     * @throws NomenclatureReadException if the file is not a list of training specialities
     */
    public static Nomenclature<NsfCode> readNsf(Path file, String version, LocalDate validFrom) throws IOException {
        return read(file, version("NSF", version, validFrom, file), CodeLabelFile::nsf);
    }

    /**
     * Reads the labels of training specialities from a stream: see {@link #readNsf(Path, String, LocalDate)}.
     *
     * @param in the bytes of the file
     * @param version the version, the first day on which it is valid, and the name of the source
     * @return the nomenclature
     * @throws IOException if the stream cannot be read
     * @throws NomenclatureReadException if the content is not a list of training specialities
     */
    public static Nomenclature<NsfCode> readNsf(InputStream in, NomenclatureVersion version) throws IOException {
        return read(in, version, CodeLabelFile::nsf);
    }

    /** Reads the code list of a text. */
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
