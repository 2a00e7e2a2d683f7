package fr.rncp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rncp.model.Argument;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refusals that cross a process boundary by Java serialisation. */
class SerialisedRefusalTest {

    @Test
    void ofSheetKeepsItsWords() throws Exception {
        SheetReadException refusal = catchThrowableOfType(SheetReadException.class, () -> SheetJson.read("{}"));

        assertThat(copy(refusal)).hasMessage(refusal.getMessage());
    }

    @Test
    void ofSheetHasProblems() throws Exception {
        SheetReadException refusal = catchThrowableOfType(SheetReadException.class, () -> SheetJson.read("{}"));

        assertThat(copy(refusal).problems()).isEqualTo(refusal.problems()).isNotEmpty();
    }

    /** Every kind of argument, and every other optional value of a problem. */
    @Test
    void keepsAllOfAProblem() throws Exception {
        Wording wording = new Wording(
                "found.text",
                List.of(
                        Argument.text("text", "é".repeat(100_000)),
                        Argument.number("count", new BigDecimal("12.50")),
                        Argument.day("day", LocalDate.of(2026, 1, 15)),
                        Argument.term("pathway", Pathway.EXPERIENCE)));
        ReadProblem problem = new ReadProblem(
                ProblemCode.UNREADABLE_DATE,
                ProblemSeverity.WARNING,
                Optional.of(SheetNumber.of("RNCP36716")),
                SourceLocation.UNKNOWN
                        .inFile("a.zip")
                        .inEntry("b.xml")
                        .at(5_000_000_000L, 7)
                        .atPath("DATE_EFFET"),
                Optional.of(SheetPointers.REGISTRATION_EFFECTIVE_DATE),
                wording,
                new Wording("expected.date.feed", List.of()),
                wording,
                Optional.of("<FICHE/>"));
        SheetReadException refusal = new SheetReadException(List.of(problem, problem));

        assertThat(copy(refusal).problems()).isEqualTo(refusal.problems());
    }

    @Test
    void ofNomenclatureKeepsItsWords(@TempDir Path folder) throws Exception {
        NomenclatureReadException refusal = nomenclatureRefusal(folder);

        assertThat(copy(refusal)).hasMessage(refusal.getMessage());
    }

    @Test
    void ofNomenclatureHasItsProblem(@TempDir Path folder) throws Exception {
        NomenclatureReadException refusal = nomenclatureRefusal(folder);

        assertThat(copy(refusal).problem()).isEqualTo(refusal.problem());
    }

    private static NomenclatureReadException nomenclatureRefusal(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rome.csv"), "no header of a list\n");
        return catchThrowableOfType(
                NomenclatureReadException.class, () -> NomenclatureFiles.readRome(file, "4", LocalDate.of(2025, 1, 1)));
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // read immediately, with the class that was written
    private static <T extends Throwable> T copy(T refusal) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
