package fr.rncp.cli.report;

import static fr.rncp.cli.report.ReportFixture.finding;
import static fr.rncp.cli.report.ReportFixture.sheet;
import static fr.rncp.cli.report.ReportFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.model.Language;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.report.ReportView;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextFormTest {

    private static final SheetReport ONE = sheet(
            "RNCP1",
            finding("OWN-001", Severity.WARNING, "/blocks/0/skills", "savoir\u00A0faire"),
            finding("OWN-002", Severity.ERROR, "/registration/endDate", ""),
            finding("OWN-003", Severity.INFO, "", ""));

    private static final ReportDetail ALL = new ReportDetail(true, false, Optional.empty());
    private static final ReportDetail PASSED = new ReportDetail(false, true, Optional.empty());

    @Test
    void beginsWithCoverageAndFollowsThePage() {
        assertThat(text(Language.ENGLISH, Severity.WARNING, List.of(ONE))).isEqualTo("""
                RNCP1  A title
                  6 of the 7 rules that may concern this sheet were checked: 3 passed, 3 found
                  something to correct or to check. 1 could not be checked.

                  Skill blocks
                    warning        OWN-001
                      Found 2 blocks.
                      Where   block RNCP1BC01, list of skills: “savoir faire”

                  Legal basis and registration
                    error          OWN-002
                      Found 2 blocks.
                      Where   end of the registration

                  Rules that could not be checked
                    A fact is missing
                      UNSURE-001

                Summary
                  sheets               1 sheet, validated as of 2026-01-15
                  errors               1
                  warnings             1
                  notices              1 (shown with --level info)
                  reading of the copy  0
                  law                  taken into account up to 2026-03-27
                """);
    }

    @Test
    void isInFrenchThroughout() {
        assertThat(text(Language.FRENCH, Severity.INFO, List.of(ONE)))
                .startsWith("""
                RNCP1  A title
                  Sur les 7 règles susceptibles de concerner cette fiche, 6 ont été vérifiées :
                  3 sans constat, 3 avec constat. 1 n’a pas pu l’être.

                  Identité de la fiche
                    remarque       OWN-003
                """)
                .contains("      Où       bloc RNCP1BC01, liste des compétences : « savoir faire »\n")
                .contains("\nBilan\n  fiches               1 fiche, examen au 15/01/2026\n");
    }

    @Test
    void writesAMessageOnceAndShortensLongLists() {
        Finding[] findings = IntStream.range(0, 500)
                .mapToObj(i -> finding("OWN-001", Severity.ERROR, "/partners/" + i + "/siret", ""))
                .toArray(Finding[]::new);
        List<SheetReport> many = List.of(sheet("RS1", findings));

        assertThat(text(Language.ENGLISH, Severity.INFO, many)).contains("""
                  Further information
                    error          OWN-001
                      Found 2 blocks.
                      Where   partner at position 1, SIRET
                      Where   partner at position 2, SIRET
                      Where   partner at position 3, SIRET
                      Where   partner at position 4, SIRET
                      Where   partner at position 5, SIRET
                      and 495 more (--all shows them)
                """).contains("  errors               500\n");
        assertThat(text(ALL, many))
                .contains("      Where   partner at position 500, SIRET\n")
                .doesNotContain("--all");
    }

    @Test
    void listsRulesThatPassedIfAsked() {
        assertThat(text(PASSED, List.of(ONE)))
                .contains(
                        "\n  Rules that were checked and found nothing\n    GOOD-001\n    GOOD-002\n    TER-001  The ");
        assertThat(text(ReportFixture.PLAIN, List.of(ONE))).doesNotContain("TER-001");
    }

    @Test
    void writesManySheetsRuleByRuleTheMostFrequentFirst() {
        List<SheetReport> sheets = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> sheet(
                        "RNCP" + i,
                        finding("OWN-003", Severity.WARNING, "", ""),
                        finding("OWN-001", Severity.WARNING, "/title", "a"),
                        finding("OWN-001", Severity.WARNING, "/title", "b"),
                        finding("OWN-002", Severity.ERROR, "", "")))
                .toList();

        assertThat(text(Language.ENGLISH, Severity.WARNING, sheets)).isEqualTo("""
                101 sheets: of 707 checks that may concern them, 606 were made; 101 could not be
                made.

                Errors
                  OWN-002  101 findings on 101 sheets.
                    RNCP1      Found 2 blocks. (the sheet as a whole)
                    RNCP2      Found 2 blocks. (the sheet as a whole)
                    RNCP3      Found 2 blocks. (the sheet as a whole)
                    and 98 more (in the complete report: --format csv)

                Warnings
                  OWN-001  202 findings on 101 sheets.
                    RNCP1      Found 2 blocks. (title: “a”)
                    RNCP1      Found 2 blocks. (title: “b”)
                    RNCP2      Found 2 blocks. (title: “a”)
                    and 199 more (in the complete report: --format csv)
                  OWN-003  101 findings on 101 sheets.
                    RNCP1      Found 2 blocks. (the sheet as a whole)
                    RNCP2      Found 2 blocks. (the sheet as a whole)
                    RNCP3      Found 2 blocks. (the sheet as a whole)
                    and 98 more (in the complete report: --format csv)

                Rules that could not be checked
                  UNSURE-001 101 sheets; a fact is missing.

                Summary
                  sheets               101 sheets, validated as of 2026-01-15
                  errors               101
                  warnings             303
                  notices              0
                  reading of the copy  0
                  law                  taken into account up to 2026-03-27
                """);
    }

    @Test
    void writesAHundredSheetsOneByOne() {
        List<SheetReport> sheets = IntStream.rangeClosed(1, WholeReport.MOST_SHEETS)
                .mapToObj(i -> sheet("RS" + i, finding("OWN-001", Severity.ERROR, "", "")))
                .toList();

        assertThat(text(Language.ENGLISH, Severity.ERROR, sheets)).contains("\nRS100  A title\n");
    }

    @Test
    void addsUpTheUndeterminedRulesOfSeveralSheets() {
        assertThat(text(Language.ENGLISH, Severity.INFO, List.of(ONE, ONE)))
                .containsOnlyOnce("Rules that could not be checked")
                .contains("UNSURE-001 2 sheets; a fact is missing.");
    }

    @Test
    void warnsThatNewerLawMayBeMissing() {
        LocalDate before = LocalDate.of(2026, 9, 26);

        assertThat(text(before, List.of(ONE))).doesNotContain("newer law");
        assertThat(text(before.plusDays(1), List.of(ONE)).replaceAll("\\s+", " "))
                .contains("6 months lie between this day (2026-03-27) and that of the validation (2026-09-27): "
                        + "newer law may be missing.");
    }

    @Test
    void putsColoursAroundWordsAndNothingElse() {
        String coloured = ReportFixture.coloured(List.of(ONE));

        assertThat(coloured).contains("\u001B[31merror");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(text(Language.ENGLISH, Severity.INFO, List.of(ONE)));
    }

    @Test
    void showsNoControlCharactersOfASheet() {
        SheetReport hostile = sheet("RS1", finding("OWN-001", Severity.ERROR, "", "\u001B[31mred\u202E"));

        assertThat(text(Language.ENGLISH, Severity.ERROR, List.of(hostile))).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void fitsATerminalOf80Columns() {
        SheetReport wide = sheet("RNCP1234567", finding("OWN-001", Severity.ERROR, "/blocks/0", "mot ".repeat(99)));
        text(Language.FRENCH, Severity.INFO, Collections.nCopies(3, wide))
                .lines()
                .forEach(line -> assertThat(TextLayout.columns(line)).as(line).isLessThanOrEqualTo(80));
    }

    @Test
    void cutsATitleThatIsLongerThanAnyRealOne() {
        String title = "\uD83D\uDE00".repeat(50_000);
        String text = SheetText.in(Language.ENGLISH, new Headings(false))
                .of(ReportView.of(
                                ReportFixture.titled(ONE.number(), title),
                                ONE,
                                RuleContext.at(ReportFixture.DAY),
                                Language.ENGLISH)
                        .sheets()
                        .get(0));
        assertThat(text).contains("\uD83D\uDE00…\n").hasSizeLessThan(4_000);
    }
}
