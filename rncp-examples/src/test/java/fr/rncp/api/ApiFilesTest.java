package fr.rncp.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.architecture.ProjectModule;
import fr.rncp.cli.CommandLineLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of docs/api show what users depend on, so that it does not change unnoticed. */
class ApiFilesTest {

    private static final String FIX = """
            A line that is gone or has changed breaks users: undo it, or note it in CHANGELOG.md as a breaking change. A new line is a
            promise: is it meant? To accept the change:
            mvn -B -pl rncp-examples -am test -Dtest=ApiFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Drncp.writeDocs=true""";

    static Stream<ApiFile> files() {
        return Stream.concat(
                ProjectModule.ALL.stream()
                        .map(module -> new ApiFile(module.folder(), () -> ModuleSurface.lines(module))),
                Stream.of(
                        new ApiFile("rules", RuleLines::all),
                        new ApiFile("problem-codes", ProblemCodeLines::all),
                        new ApiFile("json", SchemaLines::all),
                        new ApiFile("command-line", CommandLineLines::all)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void showsWhatUsersDependOn(ApiFile file) throws IOException {
        if (Boolean.getBoolean("rncp.writeDocs")) {
            file.write();
        }
        List<String> differences = LineDiff.of(file.onFile(), file.expected());
        assertThat(differences)
                .withFailMessage(() -> "docs/api/" + file + ".txt is not what the code shows:\n"
                        + String.join("\n", differences) + "\n" + FIX)
                .isEmpty();
    }

    @Test
    void folderContainsNoOtherFile() throws IOException {
        try (Stream<Path> found = Files.list(ApiFile.FOLDER)) {
            assertThat(found.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            files().map(file -> file + ".txt").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void mentionsNoTypeThatUsersCannotName(ProjectModule module) {
        assertThat(ModuleSurface.lines(module))
                .as("a public member shows a type that is package-private or in a package that is not exported")
                .noneMatch(line -> line.contains(TypeText.HIDDEN));
    }

    static List<ProjectModule> modules() {
        return ProjectModule.ALL;
    }
}
