package fr.rncp.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Maven module as written and as compiled.
 *
 * @param folder its folder, which is its artefact too
 * @param roots the root package of each tree in it; a root may know what is behind it
 */
public record ProjectModule(String folder, List<String> roots) {

    private static final Path PROJECT = Path.of("..");

    /** All of them, those that know fewer first. */
    public static final List<ProjectModule> ALL = List.of(
            new ProjectModule("rncp-model", List.of("fr.rncp.model")),
            new ProjectModule("rncp-io", List.of("fr.rncp.io")),
            new ProjectModule("rncp-rules", List.of("fr.rncp.rules")),
            new ProjectModule("rncp-examples", List.of("fr.rncp.examples", "fr.rncp.testkit", "fr.rncp.cli")));

    /** The root packages of all modules. */
    static List<String> allRoots() {
        return ALL.stream().flatMap(module -> module.roots().stream()).toList();
    }

    /** The module of a package, if it is behind a root of one. */
    static Optional<ProjectModule> of(String packageName) {
        return ALL.stream().filter(module -> module.holds(packageName)).findFirst();
    }

    /** Checks whether a package is behind one of the roots of this module. */
    boolean holds(String packageName) {
        return roots.stream().anyMatch(root -> isBehind(packageName, root));
    }

    /** Checks whether a package is a root or a package below it. */
    static boolean isBehind(String packageName, String root) {
        return (packageName + ".").startsWith(root + ".");
    }

    public Path classes() {
        return PROJECT.resolve(folder).resolve("target/classes");
    }

    /** The resources as written; a folder that every module has. */
    public Path resources() {
        return PROJECT.resolve(folder).resolve("src/main/resources");
    }

    public ModuleDescriptor descriptor() {
        try (InputStream compiled = Files.newInputStream(classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " is not compiled; run with -am", e);
        }
    }

    /** The packages that it exports to everybody. */
    Stream<String> exportedPackages() {
        return descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> exports.source())
                .sorted();
    }

    /** The source of the {@code package-info} of a package of this module; the test kit is kept in the first module. */
    String packageInfo(String packageName) {
        String file = packageName.replace('.', '/') + "/package-info.java";
        Path main = PROJECT.resolve(folder).resolve("src/main/java").resolve(file);
        Path testKit = PROJECT.resolve("rncp-model/src/testkit/java").resolve(file);
        try {
            return Files.readString(Files.exists(main) ? main : testKit);
        } catch (IOException e) {
            throw new UncheckedIOException(packageName + " has no package-info", e);
        }
    }

    /** The hand-written files of main code, the test kit among them. */
    Stream<SourceFile> sources() {
        return Stream.of("src/main/java", "src/testkit/java")
                .map(PROJECT.resolve(folder)::resolve)
                .filter(Files::isDirectory)
                .flatMap(SourceFile::below);
    }
}
