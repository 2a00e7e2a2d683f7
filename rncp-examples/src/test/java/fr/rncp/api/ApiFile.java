package fr.rncp.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file of docs/api.
 *
 * @param name its name, without {@code .txt}
 * @param found what the code shows now
 */
record ApiFile(String name, Supplier<List<String>> found) {

    static final Path FOLDER = Path.of("..", "docs", "api");

    private static final String HEAD =
            "# Written by ApiFilesTest; CONTRIBUTING.md describes how. Names of this project and of java.base are short.";

    private Path path() {
        return FOLDER.resolve(name + ".txt");
    }

    /** What the file must contain. */
    List<String> expected() {
        return Stream.concat(Stream.of(HEAD), found.get().stream()).toList();
    }

    /** The lines on file; none if there is no file. */
    List<String> onFile() throws IOException {
        return Files.exists(path()) ? Files.readAllLines(path()) : List.of();
    }

    void write() throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(path(), (String.join("\n", expected()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }
}
