package fr.rncp.api;

import fr.rncp.architecture.ProjectModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON formats of the project: each place of a document that its schema describes, with what the schema asks there.
 */
final class SchemaLines {

    private static final String EXTENSION = ".schema.json";

    private SchemaLines() {}

    /**
     * The lines of every schema among the resources of the modules, as written: a build leaves copies of moved files
     * among the compiled ones.
     */
    static List<String> all() {
        return ProjectModule.ALL.stream()
                .flatMap(module -> schemas(module.resources()).stream())
                .flatMap(SchemaLines::lines)
                .sorted()
                .toList();
    }

    private static List<Path> schemas(Path resources) {
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path schema) {
        String name = schema.getFileName().toString().replace(EXTENSION, "");
        return SchemaWalk.lines(JsonMapper.shared().readTree(schema.toFile())).stream()
                .map(line -> name + " " + line);
    }
}
