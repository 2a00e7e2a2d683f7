package fr.rncp.english;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file with English in it: Java, a bundle or a page.
 *
 * @param area the module that it belongs to, or {@code pages}
 * @param name its path below the root of the project
 * @param text its content
 */
record TextFile(String area, String name, String text) {

    static final String PAGES = "pages";

    private static final Path PROJECT = Path.of("..");
    private static final List<String> MODULES = List.of("rncp-model", "rncp-io", "rncp-rules", "rncp-examples");
    private static final String JAVA = ".java";
    private static final String BUNDLE = "_en.properties";
    private static final List<String> TREES = List.of("src/main", "src/testkit", "src/assertion");

    /** Generated from bundles, in which its words are counted. */
    private static final String GENERATED = "docs/rules.md";

    /** The areas in the order of the table. */
    static final List<String> AREAS =
            Stream.concat(MODULES.stream(), Stream.of(PAGES)).toList();

    /** Reads every file with English: published sources, English bundles and hand-written pages. */
    static Stream<TextFile> all() {
        return Stream.concat(MODULES.stream().flatMap(TextFile::ofModule), pages());
    }

    private static Stream<TextFile> ofModule(String module) {
        return TREES.stream()
                .flatMap(tree -> list(module + "/" + tree, Integer.MAX_VALUE))
                .map(file -> read(module, file));
    }

    private static Stream<TextFile> pages() {
        return Stream.concat(Stream.of("", "docs"), MODULES.stream())
                .flatMap(folder -> list(folder, 1))
                .map(file -> read(PAGES, file))
                .filter(page -> !page.name().equals(GENERATED));
    }

    /** Returns the text with everything but English masked; offsets and line breaks stay. */
    String prose() {
        if (name.endsWith(JAVA)) {
            return ProseMask.ofJava(text);
        }
        return name.endsWith(BUNDLE) ? ProseMask.ofBundle(text) : ProseMask.ofPage(text);
    }

    private static Stream<Path> list(String name, int depth) {
        Path folder = PROJECT.resolve(name);
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> isEnglish(file.toString())).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextFile read(String area, Path file) {
        try {
            String name = PROJECT.relativize(file).toString().replace('\\', '/');
            return new TextFile(area, name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEnglish(String name) {
        return name.endsWith(JAVA) || name.endsWith(BUNDLE) || name.endsWith(".md");
    }
}
