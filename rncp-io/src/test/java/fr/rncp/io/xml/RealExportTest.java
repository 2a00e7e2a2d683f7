package fr.rncp.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetReader;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Pathway;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.realdata.RealExports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twelve real sheets, including those that misled other readers. */
class RealExportTest {

    private static final List<ReadProblem> PROBLEMS = new ArrayList<>();
    private static Map<String, CertificationSheet> sheets = Map.of();

    private static Map<String, CertificationSheet> read(int threads) throws IOException {
        try (SheetReader reader = SheetReader.builder()
                .onProblem(PROBLEMS::add)
                .threads(threads)
                .open(RealExports.files().toArray(Path[]::new))) {
            return reader.stream()
                    .collect(Collectors.toMap(sheet -> sheet.number().value(), Function.identity()));
        }
    }

    /** Reads once, but not before all tests: Surefire does not count tests that are skipped there. */
    @BeforeEach
    void readAll() throws IOException {
        if (sheets.isEmpty()) {
            sheets = read(1);
        }
    }

    private static CertificationSheet sheet(String number) {
        return Optional.ofNullable(sheets.get(number)).orElseThrow();
    }

    private static Prose jury(CertificationSheet sheet, Pathway pathway) {
        return sheet.pathway(pathway).map(AccessPathway::jury).orElse(Prose.NONE);
    }

    @Test
    void hasSevenRncpAndFiveRsSheets() {
        assertThat(sheets).hasSize(12);
        assertThat(sheets.keySet()).filteredOn(n -> n.startsWith("RS")).hasSize(5);
    }

    @Test
    void readsWithoutProblems() {
        assertThat(PROBLEMS).isEmpty();
    }

    @Test
    void leavesNothingOver() {
        sheets.values().forEach(sheet -> assertThat(sheet.extensions()).isEmpty());
    }

    /** R4. */
    @Test
    void readsAPendingSheetAsActive() {
        CertificationSheet sheet = sheet("RNCP40344");
        assertThat(sheet.editorialState()).contains(EditorialState.CHANGES_PENDING);
        assertThat(sheet.registration().active()).isEqualTo(Answer.YES);
    }

    /** R2. */
    @Test
    void readsEveryPartner() {
        assertThat(sheet("RNCP37674").partners()).hasSize(471);
    }

    @Test
    void keepsTheJuryOfEachPathway() {
        List<String> texts = sheet("RNCP35625").accessPathways().stream()
                .map(pathway -> pathway.jury().text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        assertThat(texts).hasSize(4);
    }

    @Test
    void keepsTheJuryOfExperienceApart() {
        CertificationSheet sheet = sheet("RNCP35419");
        assertThat(jury(sheet, Pathway.EXPERIENCE)).isNotEqualTo(jury(sheet, Pathway.STUDENT_STATUS));
        assertThat(jury(sheet, Pathway.EXPERIENCE)).isNotEqualTo(Prose.NONE);
    }

    @Test
    void readsTheSameWithThreads() throws IOException {
        assertThat(read(3)).isEqualTo(sheets);
    }

    /** R5. */
    @Test
    void readsTheSameUnderUnusualDefaults() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(read(1)).isEqualTo(sheets);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
