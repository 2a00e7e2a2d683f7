package fr.rncp.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms have what GitHub asks of a form; it shows none that lacks something. */
class IssueFormsTest {

    private static final Set<String> TYPES = Set.of("input", "textarea", "dropdown", "checkboxes", "markdown");

    static List<ProjectFile> forms() {
        return ProjectFile.below(".github/ISSUE_TEMPLATE", ".yml").stream()
                .filter(file -> !file.name().endsWith("/config.yml"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasWhatAFormNeeds(ProjectFile file) {
        YamlNode form = YamlNode.parse(file.text());

        assertThat(form.keys()).isEqualTo(Set.of("name", "description", "labels", "body"));
        assertThat(form.at("name").text()).isNotBlank();
        assertThat(form.at("description").text()).isNotBlank();
        assertThat(form.at("labels").texts()).isNotEmpty();
        assertThat(form.at("body").items()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void labelsEachPart(ProjectFile file) {
        assertThat(YamlNode.parse(file.text()).at("body").items()).allSatisfy(part -> {
            assertThat(TYPES).contains(part.at("type").text());
            assertThat(part.at("attributes", "label").text()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givesEachPartAnIdOfItsOwn(ProjectFile file) {
        assertThat(YamlNode.parse(file.text()).at("body").items().map(part -> part.at("id")
                        .text()))
                .allMatch(id -> id.matches("[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void demandsSomething(ProjectFile file) {
        assertThat(YamlNode.parse(file.text()).at("body").items())
                .anyMatch(part -> part.at("validations", "required").text().equals("true"));
    }

    @Test
    void areAFormForEachOfThreeReports() {
        Map<String, String> names = forms().stream()
                .collect(Collectors.toMap(
                        file -> YamlNode.parse(file.text()).at("name").text(), ProjectFile::name));

        assertThat(names.keySet()).containsExactlyInAnyOrder("Bad file", "Wrong finding", "New rule");
    }

    /** RELEASE.md lists them, for they are made by hand. */
    @Test
    void haveLabelsThatTheOwnerMakes() {
        String release = ProjectFile.named("RELEASE.md").text();

        assertThat(forms().stream().flatMap(file -> YamlNode.parse(file.text()).at("labels").texts().stream()))
                .allSatisfy(label -> assertThat(release).contains("`" + label + "`"));
    }
}
