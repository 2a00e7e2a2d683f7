package fr.rncp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rncp.io.message.WordedProblems;
import fr.rncp.model.Language;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fictitious files in the formats of the real ones. */
class NomenclatureFilesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private static final String ROME_HEADER =
            "\"code_rome\",\"code_fiche_metier\",\"code_ogr\",\"libelle_rome\",\"transition_eco\",\"code_rome_parent\"\n";

    private static final String FORMACODE = """
            \ufeffCode du Terme;Descripteur en majuscules;Descripteur en typo riche;Synonymes;TG (Terme Générique)
            99901;DRESSAGE LICORNE;dressage de licornes;dressage###éducation;BETES
            99902;BETES;bêtes;;

            99903;SOIN DRAGON;;;BETES###FEU
            99904;FEU;feu;"un; deux";99902
            """.replace("\n", "\r\n");

    private Path file;

    @BeforeEach
    void nameFile(@TempDir Path folder) {
        file = folder.resolve("made-up.csv");
    }

    @Test
    void readsRomeInRows() throws IOException {
        Nomenclature<RomeCode> rome = rome(ROME_HEADER
                + "\"A9901\",\"1\",\"10\",\"Dresseur / Dresseuse, de \"\"licornes\"\"\",\"\",\"A9901\"\n"
                + "\"A9902\",\"2\",\"20\",\"Soigneur de dragons\",\"\",\"A9901\"\n");
        assertThat(rome.version()).isEqualTo(new NomenclatureVersion("ROME", "4.60", DAY, "made-up.csv"));
        assertEntry(rome, new RomeCode("A9901"), "Dresseur / Dresseuse, de \"licornes\"", Optional.empty());
        assertEntry(rome, new RomeCode("A9902"), "Soigneur de dragons", Optional.of(new RomeCode("A9901")));
    }

    @Test
    void readsRomeAsATree() throws IOException {
        Nomenclature<RomeCode> rome = rome("""
                [{"id": "A", "name": "A – Bêtes", "children": [
                  {"id": "A99", "name": "A99 – Soins et dressage", "children": [
                    {"id": "A9901", "name": "A9901 – Dressage – licornes"},
                    {"id": "A9902", "name": "A9902 – Soins aux dragons"}]}]}]
                """);
        assertThat(rome.entries()).hasSize(4);
        assertEntry(rome, new RomeCode("A"), "Bêtes", Optional.empty());
        assertEntry(rome, new RomeCode("A99"), "Soins et dressage", Optional.of(new RomeCode("A")));
        assertEntry(rome, new RomeCode("A9901"), "Dressage – licornes", Optional.of(new RomeCode("A99")));
    }

    @Test
    void readsFormacodesWithTheirOneBroaderTerm() throws IOException {
        Nomenclature<Formacode> formacodes = formacode(FORMACODE);
        Optional<Formacode> beasts = Optional.of(new Formacode("99902"));
        assertThat(formacodes.entries()).hasSize(4);
        assertEntry(formacodes, new Formacode("99901"), "dressage de licornes", beasts);
        assertEntry(formacodes, new Formacode("99902"), "bêtes", Optional.empty());
        assertEntry(formacodes, new Formacode("99903"), "SOIN DRAGON", Optional.empty());
        assertEntry(formacodes, new Formacode("99904"), "feu", beasts);
    }

    @Test
    void doesNotChooseBetweenTwoTermsOfOneName() throws IOException {
        Nomenclature<Formacode> formacodes = formacode(FORMACODE + "99905;BETES;bêtes;;\r\n");
        assertEntry(formacodes, new Formacode("99901"), "dressage de licornes", Optional.empty());
    }

    @Test
    void readsCollectiveAgreements() throws IOException {
        Nomenclature<Idcc> idcc = idcc("id,idcc,label\na,0991,\"Dresseurs, soigneurs\"\nb,9992,\"Peintres\"\n");
        assertEntry(idcc, new Idcc("0991"), "Dresseurs, soigneurs", Optional.empty());
        assertEntry(idcc, new Idcc("9992"), "Peintres", Optional.empty());
    }

    @Test
    void readsLabelsOfSpecialitiesOfEveryRank() throws IOException {
        Nomenclature<NsfCode> nsf =
                nsf("code;libelle\r\n3;Services\r\n32;Communication\r\n326;Nuages\r\n326r;\"Un ; deux\"\r\n");
        assertThat(nsf.entries().stream().map(entry -> entry.code().value()).toList())
                .containsExactly("3", "32", "326", "326r");
        assertEntry(nsf, new NsfCode("326r"), "Un ; deux", Optional.empty());
    }

    @Test
    void findsColumnsWhereverTheyStand() throws IOException {
        Nomenclature<NsfCode> nsf = nsf("libelle;nouveau;code\nNuages;x; 326 \n");
        assertEntry(nsf, new NsfCode("326"), "Nuages", Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,libelle\n326,Nuages\n", "code;label\n", "code;code;libelle\n", "", "\n", "{}"})
    void refusesAnotherHeader(String text) {
        ReadProblem problem = refusal(() -> nsf(text));
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
        assertThat(problem.location().line().orElseThrow()).isEqualTo(1);
        assertThat(problem.expected(Language.ENGLISH))
                .isEqualTo("a first line with the columns code, libelle, each exactly once, separated by \";\"");
    }

    @Test
    void refusesShortAndLongRows() {
        assertRefused(ProblemCode.MALFORMED, 3, "1 cell: 326", () -> nsf("code;libelle\n325;a\n326\n"));
        assertRefused(ProblemCode.MALFORMED, 2, "3 cells: 326;a;b", () -> nsf("code;libelle\n326;a;b\n"));
    }

    @Test
    void refusesACodeTwice() {
        ReadProblem problem =
                assertRefused(ProblemCode.REPEATED_ELEMENT, 4, "326", () -> nsf("code;libelle\n326;a\n\n326;b\n"));
        assertThat(problem.expected(Language.ENGLISH))
                .isEqualTo("each code only once (this code also occurs at " + file + ":2:1)");
    }

    @Test
    void refusesWhatIsNoCode() {
        assertRefused(ProblemCode.MALFORMED, 2, "326-", () -> nsf("code;libelle\n326-;a\n"));
        assertRefused(ProblemCode.MISSING_CODE, 2, "", () -> nsf("code;libelle\n;a\n"));
        assertRefused(ProblemCode.MALFORMED, 2, "573", () -> idcc("id,idcc,label\na,573,b\n"));
        assertRefused(ProblemCode.MALFORMED, 2, "Z9901", () -> rome(ROME_HEADER + "Z9901,1,1,a,,Z9901\n"));
    }

    @Test
    void refusesACodeWithoutLabel() {
        assertRefused(ProblemCode.MALFORMED, 2, "no label", () -> nsf("code;libelle\n326; \n"));
    }

    @Test
    void refusesAListWithoutCodes() {
        assertThat(refusal(() -> nsf("code;libelle\n")).code()).isEqualTo(ProblemCode.CUT_SHORT);
    }

    @Test
    void refusesAParentThatIsNotListed() {
        assertRefused(ProblemCode.CUT_SHORT, 2, "A9901", () -> rome(ROME_HEADER + "A9902,2,20,Soigneur,,A9901\n"));
    }

    @Test
    void refusesAFileCutInsideACell() {
        assertRefused(
                ProblemCode.MALFORMED,
                2,
                "a row with a misplaced quotation mark",
                () -> nsf("code;libelle\n325;a\n326;\"Nuages"));
    }

    @Test
    void refusesAnotherEncodingWithItsPlace() {
        ReadProblem problem = refusal(() -> {
            Files.write(file, "code;libelle\n326;réseaux\n".getBytes(StandardCharsets.ISO_8859_1));
            return NomenclatureFiles.readNsf(file, "1", DAY);
        });
        assertThat(problem.locationText()).isEqualTo(file + ":2:6");
        assertThat(problem.found(Language.ENGLISH)).isEqualTo("byte E9");
    }

    @Test
    void refusesAFileCutInsideACharacter() {
        ReadProblem problem = refusal(() -> {
            Files.write(file, new byte[] {'c', 'o', (byte) 0xc3});
            return NomenclatureFiles.readNsf(file, "1", DAY);
        });
        assertThat(problem.found(Language.ENGLISH)).isEqualTo("byte C3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\": \"A\"",
                "[{\"id\": \"A\", \"id\": \"B\", \"name\": \"A – a\"}]",
                "[] []",
                "[{}]",
                "[{\"id\": \"A11\", \"name\": \"A11 – a\"}]",
                "[{\"id\": \"A\", \"name\": \"a\"}]",
                "[{\"id\": \"A\", \"name\": \"A – a\", \"children\": {}}]",
                "[{\"id\": \"A\", \"name\": \"A – a\", \"children\": [{\"id\": \"B11\", \"name\": \"B11 – b\"}]}]",
                "[1, 2]"
            })
    void refusesOtherTrees(String text) {
        assertThat(refusal(() -> rome(text)).code()).isEqualTo(ProblemCode.MALFORMED);
    }

    @Test
    void pointsAtTheNodeOfATree() {
        ReadProblem problem =
                refusal(() -> rome("[{\"id\": \"A\", \"name\": \"A – a\", \"children\": [{\"id\": 1}]}]"));
        assertThat(problem.location().path()).contains("/0/children/0/id");
        assertThat(problem.toString().substring(problem.toString().indexOf("found")))
                .isEqualTo(
                        "found \"1\", expected the code of a family (A), of a domain of this family (A11) or of a ROME sheet of this domain (A1101);"
                                + " the file was refused");
    }

    @Test
    void refusesAnEmptyTree() {
        assertThat(refusal(() -> rome("[]")).code()).isEqualTo(ProblemCode.CUT_SHORT);
    }

    @Test
    void throwsWhatTheFileSystemThrows() {
        assertThatThrownBy(() -> NomenclatureFiles.readIdcc(file, "1", DAY)).isInstanceOf(NoSuchFileException.class);
    }

    private Nomenclature<RomeCode> rome(String text) throws IOException {
        return NomenclatureFiles.readRome(Files.writeString(file, text), "4.60", DAY);
    }

    private Nomenclature<Formacode> formacode(String text) throws IOException {
        return NomenclatureFiles.readFormacode(Files.writeString(file, text), "14", DAY);
    }

    private Nomenclature<Idcc> idcc(String text) throws IOException {
        return NomenclatureFiles.readIdcc(Files.writeString(file, text), "1", DAY);
    }

    private Nomenclature<NsfCode> nsf(String text) throws IOException {
        return NomenclatureFiles.readNsf(Files.writeString(file, text), "1", DAY);
    }

    @Test
    void readsStreamsAsItReadsFiles() throws IOException {
        String codes = "code;libelle\n326;Informatique des nuages\n";
        String idcc = "idcc,label\n9991,Licornes\n";
        String rome = ROME_HEADER + "A9902,2,20,Soigneur,,A9902\n";
        NomenclatureVersion version = new NomenclatureVersion("NSF", "1", DAY, "made-up.csv");
        assertSame(NomenclatureFiles.readNsf(stream(codes), version), nsf(codes));
        assertSame(NomenclatureFiles.readFormacode(stream(FORMACODE), version), formacode(FORMACODE));
        assertSame(NomenclatureFiles.readIdcc(stream(idcc), version), idcc(idcc));
        assertSame(NomenclatureFiles.readRome(stream(rome), version), rome(rome));
        assertThat(NomenclatureFiles.readNsf(stream(codes), version).version()).isEqualTo(version);
    }

    private static void assertSame(Nomenclature<?> one, Nomenclature<?> other) {
        assertThat(List.copyOf(one.entries())).isEqualTo(List.copyOf(other.entries()));
    }

    @Test
    void namesTheSourceOfAStreamThatItRefuses() {
        NomenclatureVersion version = new NomenclatureVersion("NSF", "1", DAY, "nsf of 2025");
        ReadProblem problem = refusal(() -> NomenclatureFiles.readNsf(stream("code;libelle\n9;x\n"), version));
        assertThat(problem.locationText()).startsWith("nsf of 2025:2");
    }

    @Test
    void refusesAStreamThatIsTooLong() {
        NomenclatureVersion version = new NomenclatureVersion("NSF", "1", DAY, "endless");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) '\n');
                return length;
            }
        };
        assertThat(refusal(() -> NomenclatureFiles.readNsf(endless, version)).code())
                .isEqualTo(ProblemCode.LIMIT_PASSED);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <C extends Code> void assertEntry(
            Nomenclature<C> nomenclature, C code, String label, Optional<C> parent) {
        assertThat(nomenclature.find(code)).contains(new NomenclatureEntry<>(code, label, parent));
    }

    private static ReadProblem assertRefused(ProblemCode code, int line, String found, Loading loading) {
        ReadProblem problem = refusal(loading);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location().line().orElseThrow()).isEqualTo(line);
        assertThat(problem.found(Language.ENGLISH)).isEqualTo(found);
        return problem;
    }

    private static ReadProblem refusal(Loading loading) {
        return WordedProblems.assertWorded(catchThrowableOfType(NomenclatureReadException.class, loading::load)
                .problem());
    }

    private interface Loading {
        Object load() throws IOException;
    }
}
