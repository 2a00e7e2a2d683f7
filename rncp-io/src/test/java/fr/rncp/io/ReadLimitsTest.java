package fr.rncp.io;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.io.xml.Feed;
import fr.rncp.io.xml.Feed.Zip;
import fr.rncp.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Content that exceeds a limit is refused, and the next sheet is read. */
class ReadLimitsTest {

    private static final ReadLimits SMALL = new ReadLimits(1_000, 100, 4, 3, 20);

    private static Reading read(byte[] bytes) {
        return Reading.of(SheetReader.builder().limits(SMALL).skipUnreadableSheets(), bytes);
    }

    private static Reading readBetween(String tooMuch) {
        return read(Feed.utf8(Feed.of(sheet("RNCP1"), tooMuch, sheet("RNCP3"))));
    }

    private static void assertSkips(Reading reading, String limit) {
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        ReadProblem problem = reading.problem();
        assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem.expected(Language.ENGLISH)).contains(limit);
        assertThat(problem.location().line().orElseThrow()).isEqualTo(5);
    }

    @Test
    void skipsASheetThatIsTooLong() {
        assertSkips(readBetween(sheet("RNCP2", element("A", "x".repeat(1_000)))), "ReadLimits.sheetBytes");
    }

    @Test
    void skipsAnUnclosedSheetThatIsTooLong() {
        assertSkips(readBetween("<FICHE>" + "x".repeat(2_000)), "ReadLimits.sheetBytes");
    }

    @Test
    void readsTheSheetBehindTooLongAComment() {
        Reading reading = readBetween("<!--" + " ".repeat(2_000) + "-->");
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        assertThat(reading.codes()).containsExactly(ProblemCode.LIMIT_PASSED);
    }

    @Test
    void readsASheetThatIsAsLongAsItMayBe() {
        String shell = sheet("RNCP1", "<!---->");
        String longest = shell.replace("<!--", "<!--" + "x".repeat(1_000 - shell.length()));
        assertThat(read(Feed.utf8(Feed.of(longest))).numbers()).containsExactly("RNCP1");
        assertThat(read(Feed.utf8(Feed.of(longest.replace("<!--", "<!--x")))).codes())
                .containsExactly(ProblemCode.LIMIT_PASSED, ProblemCode.NO_SHEET);
    }

    @Test
    void skipsATextThatIsTooLong() {
        assertSkips(readBetween(sheet("RNCP2", element("INTITULE", "x".repeat(101)))), "ReadLimits.textLength");
    }

    @Test
    void countsATextInPiecesAsOne() {
        String text = "x".repeat(60) + "<!-- -->" + "<![CDATA[" + "y".repeat(60) + "]]>";
        assertSkips(readBetween(sheet("RNCP2", element("INTITULE", text))), "ReadLimits.textLength");
    }

    @Test
    void skipsASheetThatIsTooDeep() {
        assertSkips(readBetween(sheet("RNCP2", "<a><b><c><d/></c></b></a>")), "ReadLimits.depth");
    }

    @Test
    void refusesWhatIsTooDeepByDefault() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1", deep)));
        assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
    }

    @Test
    void refusesTooManyElements() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1", "<a/>".repeat(200_000))));
        assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
    }

    @Test
    void refusesTooManyEntries() {
        Zip zip = new Zip();
        for (int i = 1; i <= 4; i++) {
            zip.with(i + ".xml", Feed.utf8(Feed.of(sheet("RNCP" + i))));
        }
        Reading reading = read(zip.bytes());
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2", "RNCP3");
        assertThat(reading.codes()).containsExactly(ProblemCode.LIMIT_PASSED);
    }

    @Test
    void refusesAZipThatInflatesTooMuch() {
        byte[] bomb = new Zip().with("0", new byte[40_000_000]).bytes();
        Reading reading = read(bomb);
        assertThat(reading.codes())
                .containsExactly(ProblemCode.SKIPPED_ENTRY, ProblemCode.LIMIT_PASSED, ProblemCode.NO_SHEET);
        assertThat(reading.problems().get(1).locationText()).isEqualTo("export.xml!0");
    }

    @Test
    void refusesAnExportThatInflatesTooMuch() {
        String xml = Feed.of(sheet("RNCP1"), " ".repeat(40_000_000));
        for (byte[] bomb : List.of(Feed.zip("x.xml", xml), Feed.gzip(Feed.utf8(xml)))) {
            Reading reading = read(bomb);
            assertThat(reading.numbers()).containsExactly("RNCP1");
            assertThat(reading.codes()).contains(ProblemCode.LIMIT_PASSED);
        }
    }

    @Test
    void inflatesALittleAsMuchAsItWants() {
        String xml = Feed.of(sheet("RNCP1"), " ".repeat(900_000));
        Reading reading = Reading.of(SheetReader.builder(), Feed.zip("x.xml", xml));
        assertThat(reading.numbers()).containsExactly("RNCP1");
    }

    @Test
    void refusesABoundBelowOne() {
        assertThatThrownBy(() -> new ReadLimits(0, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReadLimits(1, 1, 1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
