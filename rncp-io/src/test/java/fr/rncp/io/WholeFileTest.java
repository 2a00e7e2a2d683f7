package fr.rncp.io;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rncp.io.message.WordedProblems;
import fr.rncp.io.xml.Feed;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.value.SheetNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading all sheets of files at once, and the only sheet of a file. */
class WholeFileTest {

    private static final String BROKEN = "<FICHE><NUMERO_FICHE>RNCP9</FICHE>";

    private final Path folder;

    WholeFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name, String... sheets) throws IOException {
        return Files.writeString(folder.resolve(name), Feed.of(sheets));
    }

    private static List<String> numbers(List<CertificationSheet> sheets) {
        return sheets.stream().map(sheet -> sheet.number().value()).toList();
    }

    private static ReadProblem refusalOfOnly(Path file) {
        SheetReadException refusal = catchThrowableOfType(SheetReadException.class, () -> SheetReader.readOne(file));
        assertThat(refusal.problems()).hasSize(1);
        return WordedProblems.assertWorded(refusal.problem());
    }

    @Test
    void readsEverySheetOfSomeFiles() throws IOException {
        Path two = file("two.xml", sheet("RNCP1"), sheet("RNCP2"));
        assertThat(numbers(SheetReader.readAll(two, file("one.xml", sheet("RS3")))))
                .containsExactly("RNCP1", "RNCP2", "RS3");
    }

    @Test
    void readsTheOnlySheetOfAFile() throws IOException {
        assertThat(SheetReader.readOne(file("one.xml", sheet("RNCP1"))).number())
                .isEqualTo(SheetNumber.of("RNCP1"));
    }

    @Test
    void refusesTheSecondSheetOfAFileWhereTheOnlyOneWasWanted() throws IOException {
        Path several = file("several.xml", sheet("RNCP1"), sheet("RNCP2"), BROKEN);
        ReadProblem problem = refusalOfOnly(several);
        assertThat(problem.code()).isEqualTo(ProblemCode.SEVERAL_SHEETS);
        assertThat(problem.sheet()).isEmpty();
        assertThat(problem.locationText()).isEqualTo(several.toString());
        assertThat(problem.found(Language.FRENCH)).endsWith("RNCP1, RNCP2");
    }

    @Test
    void refusesAFileWithoutASheetWhereTheOnlyOneWasWanted() throws IOException {
        assertThat(refusalOfOnly(file("none.xml")).code()).isEqualTo(ProblemCode.NO_SHEET);
    }

    @Test
    void refusesAFileOfWhichNoSheetIsLeftAfterSkipping() throws IOException {
        Path broken = file("broken.xml", BROKEN);
        List<ReadProblem> told = new ArrayList<>();
        SheetReader.Builder lenient =
                SheetReader.builder().skipUnreadableSheets().onProblem(told::add);
        SheetReadException refusal = catchThrowableOfType(SheetReadException.class, () -> lenient.readOne(broken));
        assertThat(refusal.problem().code()).isEqualTo(ProblemCode.NO_SHEET);
        assertThat(told).extracting(ReadProblem::code).contains(ProblemCode.MALFORMED);
        assertThat(lenient.readAll(broken)).isEmpty();
    }

    @Test
    void takesTheOnlyReadableSheetAndReportsTheOthers() throws IOException {
        List<ReadProblem> told = new ArrayList<>();
        Path file = file("half.xml", sheet("RNCP1"), BROKEN);
        SheetReader.Builder lenient =
                SheetReader.builder().skipUnreadableSheets().onProblem(told::add);
        assertThat(lenient.readOne(file).number()).isEqualTo(SheetNumber.of("RNCP1"));
        assertThat(told).extracting(ReadProblem::code).contains(ProblemCode.MALFORMED);
        assertThatThrownBy(() -> SheetReader.readOne(file)).isInstanceOf(SheetReadException.class);
    }

    @Test
    void leavesAFailureOfAListenerAsItIs() throws IOException {
        UncheckedIOException own = new UncheckedIOException(new IOException("of the listener"));
        Path odd = file("odd.xml", sheet("RNCP1", element("ACTIF", "peut-être")));
        SheetReader.Builder told = SheetReader.builder().onProblem(problem -> {
            throw own;
        });
        SheetReader.Builder counting = SheetReader.builder().onBytesRead(count -> {
            throw own;
        });
        for (SheetReader.Builder options : List.of(told, counting)) {
            assertThatThrownBy(() -> options.readAll(odd)).isSameAs(own);
            assertThatThrownBy(() -> options.readOne(odd)).isSameAs(own);
        }
    }

    @Test
    void readsWithTheOptionsOfTheBuilder() throws IOException {
        List<ReadProblem> told = new ArrayList<>();
        Path odd = file("odd.xml", sheet("RNCP1", element("ACTIF", "peut-être")), BROKEN, sheet("RNCP2"));
        SheetReader.Builder options =
                SheetReader.builder().skipUnreadableSheets().threads(2).onProblem(told::add);
        assertThat(numbers(options.readAll(odd))).containsExactly("RNCP1", "RNCP2");
        assertThat(told)
                .extracting(ReadProblem::code)
                .containsExactly(ProblemCode.UNKNOWN_VOCABULARY, ProblemCode.MALFORMED);
    }

    @Test
    void reportsAMissingFile() {
        Path missing = folder.resolve("missing.xml");
        assertThatThrownBy(() -> SheetReader.readOne(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> SheetReader.readAll(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(SheetReader::readAll).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void throwsWhatIsUnreadableInAnySheet() throws IOException {
        Path broken = file("broken.xml", sheet("RNCP1"), BROKEN);
        assertThatThrownBy(() -> SheetReader.readAll(broken)).isInstanceOf(SheetReadException.class);
    }

    /** The file disappears between the check and the reading. */
    @Test
    void throwsACheckedExceptionIfAFileCannotBeRead() throws IOException {
        Path first = file("first.xml", sheet("RNCP1"));
        Path second = file("second.xml", sheet("RNCP2"));
        SheetReader.Builder options = SheetReader.builder().onBytesRead(count -> delete(second));
        assertThatThrownBy(() -> options.readAll(first, second)).isInstanceOf(NoSuchFileException.class);
    }

    private static void delete(Path file) {
        assertThat(file.toFile().delete() || Files.notExists(file)).isTrue();
    }
}
