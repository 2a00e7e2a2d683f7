package fr.rncp.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages at the root lead to what exists. */
class ProjectPagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");

    @Test
    void linkToFilesThatExist() {
        assertThat(Placeholders.pages()
                        .flatMap(page -> LINK.matcher(page.text()).results().map(link -> link.group(1))))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ProjectFile.ROOT.resolve(link)).exists());
    }

    /** A promise that names its test has one. */
    @Test
    void nameTestsThatExist() {
        Set<String> tests = tests();

        assertThat(Stream.of("SECURITY.md", "RELEASE.md", "CONTRIBUTING.md")
                        .map(ProjectFile::named)
                        .flatMap(page -> TEST.matcher(page.text()).results().map(test -> test.group(1))))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(tests).contains(test));
    }

    private static Set<String> tests() {
        return PublishedPom.parent().texts("modules/module").stream()
                .flatMap(module -> ProjectFile.names(module + "/src/test/java", "Test.java").stream())
                .map(name -> name.substring(name.lastIndexOf('/') + 1).replace(".java", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void editorsKnowTheFormat() {
        String config = ProjectFile.named(".editorconfig").text();

        assertThat(config).startsWith("root = true\n");
        assertThat(config.lines().map(String::strip))
                .containsAll(List.of("charset = utf-8", "end_of_line = lf", "[*.java]", "indent_size = 4"));
    }

    @Test
    void pullRequestsNameTheCommandThatMustPass() {
        assertThat(ProjectFile.named(".github/pull_request_template.md").text()).contains("`mvn -B verify`");
    }
}
