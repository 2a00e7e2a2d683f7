package fr.rncp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rncp.io.message.WordedProblems;
import fr.rncp.io.xml.Feed;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Extension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The result of a reader: its sheets and the reported problems. */
public record Reading(List<CertificationSheet> sheets, List<ReadProblem> problems) {

    public static final String NAME = "export.xml";

    /** Reads an export, skipping unreadable sheets. */
    public static Reading of(String xml) {
        return of(SheetReader.builder(), Feed.utf8(xml));
    }

    public static Reading of(byte[] bytes) {
        return of(SheetReader.builder(), bytes);
    }

    public static Reading skippingUnreadable(String xml) {
        return of(SheetReader.builder().skipUnreadableSheets(), Feed.utf8(xml));
    }

    public static Reading skippingUnreadable(byte[] bytes) {
        return of(SheetReader.builder().skipUnreadableSheets(), bytes);
    }

    public static Reading of(SheetReader.Builder options, byte[] bytes) {
        return of(options, bytes, NAME);
    }

    public static Reading of(SheetReader.Builder options, byte[] bytes, String name) {
        List<CertificationSheet> sheets = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        try (SheetReader reader = options.onProblem(problem -> problems.add(WordedProblems.assertWorded(problem)))
                .open(new ByteArrayInputStream(bytes), name)) {
            reader.forEach(sheets::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reading(sheets, problems);
    }

    /** Returns the problem at which reading without {@code skipUnreadableSheets} stops. */
    public static ReadProblem refusal(String xml) {
        return refusal(Feed.utf8(xml));
    }

    public static ReadProblem refusal(byte[] bytes) {
        return WordedProblems.assertWorded(
                catchThrowableOfType(SheetReadException.class, () -> of(bytes)).problem());
    }

    /** Returns the sheet of an export with a single sheet. */
    public CertificationSheet sheet() {
        assertThat(sheets).as(() -> "one sheet, problems: " + problems).hasSize(1);
        return sheets.get(0);
    }

    /** Returns the problem of a reading with a single problem. */
    public ReadProblem problem() {
        assertThat(problems).as(() -> "one problem: " + problems).hasSize(1);
        return problems.get(0);
    }

    public List<ProblemCode> codes() {
        return problems.stream().map(ReadProblem::code).toList();
    }

    public List<String> numbers() {
        return sheets.stream().map(sheet -> sheet.number().value()).toList();
    }

    /** Returns the extensions of the only sheet, as {@code path=text}. */
    public List<String> extensions() {
        return sheet().extensions().stream().map(Reading::spelled).toList();
    }

    private static String spelled(Extension extension) {
        return extension.path() + "=" + extension.text();
    }
}
