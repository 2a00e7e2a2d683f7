package fr.rncp.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table of this package: tab-separated cells; lines that begin with {@code #} are its head. */
final class TestTable {

    private TestTable() {}

    static Stream<List<String>> rows(String name) {
        try (InputStream table = Objects.requireNonNull(TestTable.class.getResourceAsStream(name), name)) {
            return rowsOf(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<List<String>> rowsOf(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t", -1)));
    }
}
