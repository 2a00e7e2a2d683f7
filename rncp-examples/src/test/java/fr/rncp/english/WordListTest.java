package fr.rncp.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Comments, messages, help and pages avoid the words of {@code word-list.tsv}; old cases may only fall. */
class WordListTest {

    private static final Path TABLE = Path.of("src/test/resources/fr/rncp/english", OldCases.FILE);
    private static final Map<String, List<AvoidedWords>> FOUND = TextFile.all()
            .collect(Collectors.groupingBy(
                    TextFile::area, Collectors.flatMapping(WordToAvoid::allIn, Collectors.toList())));

    private static final String LOWER = """
            Fewer words to avoid than src/test/resources/fr/rncp/english/old-cases.tsv has: lower the table. To write it:
            mvn -B -pl rncp-examples -am test -Dtest=WordListTest -Dsurefire.failIfNoSpecifiedTests=false -Drncp.writeDocs=true""";

    @BeforeAll
    static void lowersTheTableOnDemand() throws IOException {
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.writeString(
                    TABLE,
                    table().loweredTo(OldCases.of(WordToAvoid.ALL, FOUND)).table());
        }
    }

    @Test
    void noWordToAvoidIsAdded() throws IOException {
        OldCases old = table();
        List<AvoidedWords> added = FOUND.entrySet().stream()
                .flatMap(area -> old.exceeded(area.getKey(), area.getValue()))
                .toList();
        assertThat(added)
                .withFailMessage(() -> "\nMore words to avoid than before; of these, reword at least the new ones:\n"
                        + added.stream().map(AvoidedWords::toString).collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void tableIsLoweredWithTheOldCases() throws IOException {
        OldCases lowered = table().loweredTo(OldCases.of(WordToAvoid.ALL, FOUND));
        assertThat(Files.readString(TABLE)).as(LOWER).isEqualTo(lowered.table());
    }

    @Test
    void everyAreaHasFiles() {
        assertThat(TextFile.all().map(TextFile::area)).containsAll(TextFile.AREAS);
    }

    private static OldCases table() throws IOException {
        return OldCases.parse(Files.readString(TABLE));
    }
}
