package fr.rncp.rules.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads tables of this package: a row a line, cells separated by tabs; {@code #} starts a comment. */
final class LawTable {

    private LawTable() {}

    static List<List<String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(LawTable.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(LawTable::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\t", -1)).map(String::strip).toList();
    }
}
