package fr.rncp.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The workflows keep the rules of the project; they are not run. */
class WorkflowsTest {

    private static final List<ProjectFile> WORKFLOWS = ProjectFile.below(".github/workflows", ".yml");
    private static final YamlNode CI =
            YamlNode.parse(ProjectFile.named(".github/workflows/ci.yml").text());

    @Test
    void areThere() {
        assertThat(WORKFLOWS.stream().map(ProjectFile::name))
                .containsExactly(
                        ".github/workflows/ci.yml",
                        ".github/workflows/codeql.yml",
                        ".github/workflows/release.yml",
                        ".github/workflows/scorecard.yml");
    }

    @Test
    void haveNoFault() {
        List<String> faults = WORKFLOWS.stream()
                .flatMap(file -> WorkflowFaults.of(file).stream())
                .toList();

        assertThat(faults)
                .withFailMessage(() -> "\n" + String.join("\n", faults) + "\n" + WorkflowFaults.FIX + "\n")
                .isEmpty();
    }

    @Test
    void pinEachActionToOneCommit() {
        Map<String, Set<ActionPin>> pins = WORKFLOWS.stream()
                .flatMap(file -> ActionPin.in(file.text()).stream())
                .collect(Collectors.groupingBy(ActionPin::action, Collectors.toSet()));

        assertThat(pins).isNotEmpty();
        assertThat(pins).allSatisfy((action, commits) -> assertThat(commits).hasSize(1));
    }

    @Test
    void runTheCommandOfTheReadme() {
        List<String> commands = CI.at("jobs", "verify", "steps")
                .items()
                .map(step -> step.at("run"))
                .filter(run -> !run.isAbsent())
                .map(YamlNode::text)
                .toList();

        assertThat(commands).containsExactly(testCommand());
        assertThat(ProjectFile.named(".ci/run").text()).endsWith("\n" + testCommand() + "\n");
    }

    /** The one that the README marks so. */
    private static String testCommand() {
        String readme = ProjectFile.named("README.md").text();
        return readme.lines()
                .filter(line -> line.contains("# the tests"))
                .map(line -> line.substring(0, line.indexOf('#')).strip())
                .collect(Collectors.joining());
    }

    @Test
    void coverTheOldestJavaAndThreeSystems() {
        YamlNode matrix = CI.at("jobs", "verify", "strategy", "matrix");
        String oldest = PublishedPom.parent().text("properties/maven.compiler.release");

        assertThat(matrix.at("java").texts()).startsWith(oldest).doesNotHaveDuplicates();
        assertThat(matrix.at("os").texts()).anyMatch(os -> os.startsWith("ubuntu"));
        assertThat(matrix.at("os").texts()).anyMatch(os -> os.startsWith("windows"));
        assertThat(matrix.at("include").items().map(run -> run.at("os").text())).anyMatch(os -> os.startsWith("macos"));
    }
}
