package fr.rncp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.realdata.RealExports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real exports kept beside the project, never in it; skipped where they are absent. */
class RealExportTest {

    private Path folder;

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void convertsEverySheetAndGetsTheSameBytesAgain() throws IOException {
        Path lines = folder.resolve("x.ndjson");
        Path again = folder.resolve("y.ndjson");
        List<Path> exports = RealExports.files();

        assertThat(CommandRun.of("convert", exports.get(0), exports.get(1), "-o", lines)
                        .status())
                .isEqualTo(0);
        assertThat(CommandRun.of("convert", lines, "-o", again).status()).isEqualTo(0);
        assertThat(Files.readAllLines(lines)).hasSize(12);
        assertThat(Files.mismatch(lines, again)).isEqualTo(-1);
    }

    @Test
    void inspectsBothRegisters() {
        List<Path> exports = RealExports.files();
        CommandRun run = CommandRun.of("inspect", exports.get(0), exports.get(1));

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("RNCP                              7\n");
        assertThat(run.out()).contains("RS                                5\n");
        assertThat(run.out()).contains("partners           555 in 4 sheets\n");
    }

    /** As of the day of the export. Each finding was looked at; no error is among them. */
    @Test
    void findsInTheRealSheetsWhatIsThere() {
        List<Path> exports = RealExports.files();
        CommandRun run = CommandRun.of(
                "validate", exports.get(0), exports.get(1), "--as-of", "2026-08-16", "--format", "json", "-o", "-");

        assertThat(run.status()).isEqualTo(0);
        assertThat(Pattern.compile("\"rule\" : \"([A-Z]+-[0-9]+)\",\\s+\"severity\" : \"WARNING\"")
                        .matcher(run.out())
                        .results()
                        .map(finding -> finding.group(1))
                        .sorted()
                        .toList())
                .containsExactly("BLK-009", "BLK-011", "CRT-002", "DAT-007", "DAT-007", "STA-006");
    }
}
