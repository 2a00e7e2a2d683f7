package fr.rncp.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text file of the project.
 *
 * @param name its path from the root, with slashes
 * @param text its content
 */
record ProjectFile(String name, String text) {

    static final Path ROOT = Path.of("..");

    static ProjectFile named(String name) {
        try {
            return new ProjectFile(name, Files.readString(ROOT.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder whose names end so, in the order of their names. */
    static List<ProjectFile> below(String folder, String ending) {
        return names(folder, ending).stream().map(ProjectFile::named).toList();
    }

    /** Their names. */
    static List<String> names(String folder, String ending) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
