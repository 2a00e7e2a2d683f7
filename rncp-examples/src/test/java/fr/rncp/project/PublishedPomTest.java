package fr.rncp.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maven Central demands these; modules inherit them, but for their names and descriptions. */
class PublishedPomTest {

    private static final PublishedPom PARENT = PublishedPom.parent();
    private static final String OWNER_RULES =
            "profiles/profile[id='release']//execution[id='owner']/configuration/rules/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "developers/developer/url",
                "scm/connection",
                "scm/developerConnection",
                "scm/url"
            })
    void hasWhatCentralDemands(String path) {
        assertThat(PARENT.texts(path)).singleElement().asString().isNotBlank();
    }

    /** Without these, Maven appends the name of the module to what it inherits. */
    @Test
    void handsItsAddressesDownAsTheyAre() {
        assertThat(PARENT.text("@child.project.url.inherit.append.path")).isEqualTo("false");
        for (String address : List.of("connection", "developerConnection", "url")) {
            assertThat(PARENT.text("scm/@child.scm." + address + ".inherit.append.path"))
                    .as(address)
                    .isEqualTo("false");
        }
    }

    @Test
    void namesAndDescribesEachModule() {
        assertThat(PublishedPom.ofModules()).hasSize(4).allSatisfy(module -> {
            assertThat(module.text("name")).isEqualTo(module.text("artifactId"));
            assertThat(module.text("description")).isNotBlank();
        });
    }

    @Test
    void refusesPlaceholdersInReleases() {
        assertThat(PARENT.texts(OWNER_RULES + "requireProperty/property"))
                .containsExactlyInAnyOrder(
                        "project.url",
                        "project.scm.connection",
                        "project.scm.developerConnection",
                        "project.scm.url",
                        "project.developers[0].name",
                        "project.developers[0].url");
        assertThat(PARENT.texts(OWNER_RULES + "requireReleaseVersion")).hasSize(1);
    }

    @Test
    void refusesEveryPlaceholderThatItHas() {
        List<String> regexes = PARENT.texts(OWNER_RULES + "requireProperty/regex");
        List<String> placeholders = PARENT.texts("/*[not(*)][contains(., 'example.invalid')]");

        assertThat(regexes).hasSize(6).allSatisfy(regex -> {
            assertThat("https://codeberg.org/x/y").matches(regex);
            assertThat(List.of("https://example.invalid/rncp", "to be named")).anyMatch(text -> !text.matches(regex));
        });
        assertThat(placeholders).allSatisfy(url -> assertThat(regexes).anyMatch(regex -> !url.matches(regex)));
    }
}
