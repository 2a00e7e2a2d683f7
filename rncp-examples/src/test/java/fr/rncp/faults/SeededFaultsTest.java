package fr.rncp.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.examples.SampleSheets;
import fr.rncp.faults.SeededSheet.Verdict;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import fr.rncp.realdata.RealData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Puts each fault of {@code seeded-faults.tsv} into each sheet that can have it. The rule of the line must report it
 * once, at its place, and other rules must be silent.
 */
class SeededFaultsTest {

    private static final int LEAST_FAULTS = 150;
    private static final double LEAST_DETECTED = 0.95;
    private static final double MOST_UNRELATED = 0.01;

    private final List<SeededFault> faults =
            lines().stream().map(SeededFault::parse).toList();

    @Test
    void coversManyFaultsOfAllFamilies() {
        assertThat(faults).hasSizeGreaterThanOrEqualTo(LEAST_FAULTS).doesNotHaveDuplicates();
        assertThat(faults)
                .extracting(fault -> fault.rule().substring(0, fault.rule().indexOf('-')))
                .contains("ID", "LVL", "COD", "DAT", "BLK", "CMP", "EVA", "ACC")
                .contains("JUR", "CAP", "STA", "CRT", "LEG", "TER", "REL");
    }

    @Test
    void detectsFaultsInSamples() {
        assertDetected("samples", SampleSheets.all());
    }

    @Test
    void detectsFaultsInRealSheets() throws IOException {
        assertDetected(
                "real sheets",
                SheetReader.readAll(
                        RealData.file("xml/export_fiches_RNCP_V4_1.xml"),
                        RealData.file("xml/export_fiches_RS_V4_1.xml")));
    }

    private void assertDetected(String name, List<CertificationSheet> sheets) {
        List<Verdict> verdicts = faults.stream()
                .flatMap(fault -> sheets.stream().map(fault::in).flatMap(Optional::stream))
                .filter(sheet -> !sheet.isReportedBefore())
                .map(SeededSheet::judged)
                .toList();
        List<Verdict> missed =
                verdicts.stream().filter(verdict -> !verdict.isDetectedOnce()).toList();
        List<Verdict> noisy = verdicts.stream()
                .filter(verdict -> !verdict.unrelated().isEmpty())
                .toList();
        long used = verdicts.stream()
                .map(verdict -> verdict.sheet().fault())
                .distinct()
                .count();
        System.out.printf(
                "Seeded faults, %s: %d faults in %d cases, %d detected once and in place, %d with unrelated findings%n",
                name, used, verdicts.size(), verdicts.size() - missed.size(), noisy.size());
        assertThat(used).isGreaterThanOrEqualTo(LEAST_FAULTS);
        assertThat((double) missed.size() / verdicts.size())
                .as(() -> "missed: " + lines(missed))
                .isLessThanOrEqualTo(1 - LEAST_DETECTED);
        assertThat((double) noisy.size() / verdicts.size())
                .as(() -> "unrelated: " + lines(noisy))
                .isLessThan(MOST_UNRELATED);
    }

    private static String lines(List<Verdict> verdicts) {
        return String.join("\n", verdicts.stream().map(Verdict::toString).toList());
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(SeededFaultsTest.class.getResourceAsStream("seeded-faults.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
