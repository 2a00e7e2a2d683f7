package fr.rncp.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Experimental;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The profile last-release of the parent POM compares all that is promised. */
class ReleaseComparisonTest {

    private static final Pattern INCLUDE = Pattern.compile("<include>(fr\\.rncp\\.[a-z.]+)</include>");

    @Test
    void coversEverySettledPackage() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        List<String> compared =
                INCLUDE.matcher(pom).results().map(include -> include.group(1)).toList();

        assertThat(compared)
                .as("the packages that japicmp compares (pom.xml, profile last-release)")
                .isEqualTo(settledPackages());
    }

    private static List<String> settledPackages() {
        return Visibility.ofProject().packages().stream()
                .filter(name -> !ModuleSurface.packageInfo(name).isAnnotationPresent(Experimental.class))
                .sorted()
                .toList();
    }
}
