package fr.rncp.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A file with types.
 *
 * @param packageName its package
 * @param name its name, {@code Siret.java}
 */
record SourceFile(String packageName, String name) {

    /** All files with types below a source folder; {@code package-info} and {@code module-info} have none. */
    static Stream<SourceFile> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(SourceFile::hasTypes).map(file -> of(folder.relativize(file))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasTypes(Path file) {
        return file.toString().endsWith(".java") && !file.toString().endsWith("-info.java");
    }

    private static SourceFile of(Path file) {
        String folder = String.valueOf(file.getParent());
        return new SourceFile(
                folder.replace(file.getFileSystem().getSeparator(), "."), String.valueOf(file.getFileName()));
    }
}
