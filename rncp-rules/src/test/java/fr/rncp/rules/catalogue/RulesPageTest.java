package fr.rncp.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/rules.md equals the output of {@link RulesPage}. */
class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/rules.md");

    @Test
    void pageIsUpToDate() throws IOException {
        String expected = RulesPage.text();
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is out of date: mvn -B -pl rncp-rules -am test -Drncp.writeDocs=true")
                .isEqualTo(expected);
    }
}
