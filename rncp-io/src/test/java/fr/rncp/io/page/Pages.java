package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetReader;
import fr.rncp.io.message.WordedProblems;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Extension;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.realdata.RealData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading one page, skipping errors.
 *
 * @param sheets its sheet, or none
 * @param problems the problems in order
 */
public record Pages(List<CertificationSheet> sheets, List<ReadProblem> problems) {

    public static Pages read(String page) {
        return read(page, Optional.empty());
    }

    public static Pages read(String page, String number) {
        return read(page, Optional.of(SheetNumber.of(number)));
    }

    private static Pages read(String page, Optional<SheetNumber> number) {
        return read(page.getBytes(StandardCharsets.UTF_8), number);
    }

    public static Pages read(byte[] page, Optional<SheetNumber> number) {
        List<CertificationSheet> sheets = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        SheetReader.Builder reader = SheetReader.builder()
                .skipUnreadableSheets()
                .onProblem(problem -> problems.add(WordedProblems.assertWorded(problem)));
        number.ifPresent(reader::pageNumber);
        try (SheetReader open = reader.open(new ByteArrayInputStream(page), "page")) {
            open.forEach(sheets::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pages(sheets, problems);
    }

    /** Returns one of the project's own pages, which rncp-examples contains. */
    public static String seed(String number) {
        Path folder = Path.of("..", "rncp-examples", "src", "main", "resources", "fr", "rncp", "examples");
        try {
            return Files.readString(folder.resolve(number + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an excerpt of a real page, which is stored next to the project and not part of it. */
    public static String excerpt(String name) {
        return RealData.text("pages/" + name + ".txt");
    }

    public CertificationSheet sheet() {
        assertThat(sheets).as(() -> "one sheet, problems: " + problems).hasSize(1);
        return sheets.get(0);
    }

    public List<ProblemCode> codes() {
        return problems.stream().map(ReadProblem::code).toList();
    }

    /** Returns the problem for which the page was refused. */
    public ReadProblem refusal() {
        assertThat(sheets).isEmpty();
        return problems.get(0);
    }

    public List<String> extensions() {
        return sheet().extensions().stream()
                .map((Extension e) -> e.path() + "=" + e.text())
                .toList();
    }
}
