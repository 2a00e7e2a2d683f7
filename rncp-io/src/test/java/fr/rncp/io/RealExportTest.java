package fr.rncp.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Pathway;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The twelve real sheets at hand, among them the ones that misled other readers. */
class RealExportTest {

    private static final List<ReadProblem> PROBLEMS = new ArrayList<>();
    private static Map<String, CertificationSheet> sheets = Map.of();

    private static Path[] files() {
        return new Path[] {
            SharedData.file("xml/export_fiches_RNCP_V4_1.xml"), SharedData.file("xml/export_fiches_RS_V4_1.xml")
        };
    }

    private static Map<String, CertificationSheet> read(int threads) throws IOException {
        try (SheetReader reader =
                SheetReader.builder().onProblem(PROBLEMS::add).threads(threads).open(files())) {
            return reader.stream()
                    .collect(Collectors.toMap(sheet -> sheet.number().value(), Function.identity()));
        }
    }

    @BeforeAll
    static void readAll() throws IOException {
        sheets = read(1);
    }

    private static CertificationSheet sheet(String number) {
        return Optional.ofNullable(sheets.get(number)).orElseThrow();
    }

    private static Prose jury(CertificationSheet sheet, Pathway pathway) {
        return sheet.pathway(pathway).map(AccessPathway::jury).orElse(Prose.NONE);
    }

    @Test
    void hasSevenRncpAndFiveRsSheets() {
        assertEquals(12, sheets.size());
        assertEquals(5, sheets.keySet().stream().filter(n -> n.startsWith("RS")).count());
    }

    @Test
    void readsWithoutProblems() {
        assertEquals(List.of(), PROBLEMS);
    }

    @Test
    void leavesNothingOver() {
        sheets.values().forEach(sheet -> assertEquals(List.of(), sheet.extensions()));
    }

    /** R4. */
    @Test
    void tellsThatAPendingSheetIsActive() {
        CertificationSheet sheet = sheet("RNCP40344");
        assertEquals(Optional.of(EditorialState.CHANGES_PENDING), sheet.editorialState());
        assertEquals(Answer.YES, sheet.registration().active());
    }

    /** R2. */
    @Test
    void readsEveryPartner() {
        assertEquals(471, sheet("RNCP37674").partners().size());
    }

    @Test
    void keepsTheJuryOfEachPathway() {
        List<String> texts = sheet("RNCP35625").accessPathways().stream()
                .map(pathway -> pathway.jury().text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        assertEquals(4, texts.size());
    }

    @Test
    void keepsTheJuryOfExperienceApart() {
        CertificationSheet sheet = sheet("RNCP35419");
        assertNotEquals(jury(sheet, Pathway.STUDENT_STATUS), jury(sheet, Pathway.EXPERIENCE));
        assertNotEquals(Prose.NONE, jury(sheet, Pathway.EXPERIENCE));
    }

    @Test
    void readsTheSameWithThreads() throws IOException {
        assertEquals(sheets, read(3));
    }

    /** R5. */
    @Test
    void readsTheSameUnderUnusualDefaults() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(sheets, read(1));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
