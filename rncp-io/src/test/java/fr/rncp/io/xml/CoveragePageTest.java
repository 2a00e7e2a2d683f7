package fr.rncp.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.xml.FeedLeaves.FeedLeaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The coverage page corresponds to the table of leaves. */
class CoveragePageTest {

    private static final Path PAGE = Path.of("..", "docs", "coverage.md");

    private static final String HEAD = """
            # Coverage of the feed

            The 102 leaves of the official XML feed 4.1, each with its component of the sheet. The page is generated from `FeedLeaves`,
            the table that the reader uses, and `CoveragePageTest` keeps it up to date. `+` marks a repeatable element, `*` any
            position in a list.

            `FeedCoverageTest` writes a unique value into each leaf, in every repetition, and finds each one at its pointer.

            | leaf | component (JSON Pointer) | read | written | tested |
            |---|---|---|---|---|
            """;

    private static String page() {
        return FeedLeaves.ALL.stream().map(CoveragePageTest::row).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(FeedLeaf leaf) {
        return "| `" + leaf.path() + "` | `" + leaf.pointer() + "` | XML, JSON | JSON | `FeedCoverageTest` |\n";
    }

    @Test
    void showsTheTableOfLeaves() throws IOException {
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/coverage.md does not correspond to FeedLeaves; to generate it again: "
                        + "mvn -pl rncp-model,rncp-io test -Dtest=CoveragePageTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Drncp.writeDocs=true")
                .isEqualTo(page());
    }
}
