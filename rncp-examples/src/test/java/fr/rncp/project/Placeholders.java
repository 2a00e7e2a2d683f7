package fr.rncp.project;

import java.util.List;
import java.util.stream.Stream;

/** What the owner has not decided yet has an address below {@code example.invalid}, which no release may show. */
final class Placeholders {

    private static final String HOST = "example.invalid";

    private Placeholders() {}

    /** The files that users see, with RELEASE.md left out, which speaks of placeholders. */
    static List<ProjectFile> files() {
        return Stream.of(
                        Stream.of(ProjectFile.named("pom.xml"), ProjectFile.named("NOTICE")),
                        pages().filter(page -> !page.name().equals("RELEASE.md")),
                        ProjectFile.below(".github", "").stream())
                .flatMap(files -> files)
                .filter(Placeholders::hasOne)
                .toList();
    }

    /** The pages at the root. */
    static Stream<ProjectFile> pages() {
        return Stream.of("README", "CHANGELOG", "CONTRIBUTING", "SECURITY", "RELEASE", "CODE_OF_CONDUCT")
                .map(name -> ProjectFile.named(name + ".md"));
    }

    /** A text for each file that may not have one in this version. */
    static List<String> faults(String version, List<ProjectFile> files) {
        return version.endsWith("-SNAPSHOT")
                ? List.of()
                : files.stream()
                        .filter(Placeholders::hasOne)
                        .map(file ->
                                file + " has an address at " + HOST + "; RELEASE.md describes what the owner decides")
                        .toList();
    }

    private static boolean hasOne(ProjectFile file) {
        return file.text().contains(HOST);
    }
}
