package fr.rncp.cli.report;

import static fr.rncp.cli.report.ReportFixture.finding;
import static fr.rncp.cli.report.ReportFixture.sheet;
import static fr.rncp.cli.report.ReportFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final SheetReport ONE = sheet(
            "RNCP1",
            finding("OWN-001", Severity.WARNING, "/blocks/1/skills", "savoir\u00A0faire"),
            finding("OWN-002", Severity.ERROR, "/registration/endDate", ""),
            finding("OWN-003", Severity.INFO, "", ""));

    @Test
    void tellsFewSheetsOneByOneTheGravestFindingFirst() {
        assertThat(text(Language.ENGLISH, Severity.WARNING, List.of(ONE))).isEqualTo("""
                RNCP1  A title
                  error    OWN-002  Found 2 blocks.
                                    - end of the registration
                  warning  OWN-001  Found 2 blocks.
                                    - block at position 2, list of skills: “savoir faire”

                Summary
                  sheets             1, validated as of 2026-01-15
                  errors             1
                  warnings           1
                  notices            1, hidden (shown with --level info)
                  undetermined       1 rule: UNSURE-001 (1)
                  law                taken into account up to 2026-03-27
                """);
    }

    @Test
    void speaksFrench() {
        assertThat(text(Language.FRENCH, Severity.INFO, List.of(ONE))).isEqualTo("""
                RNCP1  A title
                  erreur         OWN-002  Found 2 blocks.
                                          - date d’échéance de l’enregistrement
                  avertissement  OWN-001  Found 2 blocks.
                                          - bloc en position 2, liste des compétences : « savoir
                                            faire »
                  remarque       OWN-003  Found 2 blocks.

                Bilan
                  fiches             1, examen au 15/01/2026
                  erreurs            1
                  avertissements     1
                  remarques          1
                  non vérifiables    1 règle : UNSURE-001 (1)
                  textes             pris en compte jusqu’au 27/03/2026
                """);
    }

    @Test
    void saysAMessageOnceAndShortensLongLists() {
        Finding[] findings = IntStream.range(0, 500)
                .mapToObj(i -> finding("OWN-001", Severity.ERROR, "/partners/" + i + "/siret", ""))
                .toArray(Finding[]::new);
        String report = text(Language.ENGLISH, Severity.INFO, List.of(sheet("RS1", findings)));

        assertThat(report).startsWith("""
                RS1  A title
                  error    OWN-001  Found 2 blocks.
                                    - partner at position 1, SIRET
                                    - partner at position 2, SIRET
                                    - partner at position 3, SIRET
                                    - partner at position 4, SIRET
                                    - partner at position 5, SIRET
                                    - and 495 more

                """);
        assertThat(report).contains("  errors             500\n");
    }

    @Test
    void tellsManySheetsRuleByRuleWithTheFirstFindingsOfEach() {
        List<SheetReport> sheets = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> sheet(
                        "RNCP" + i,
                        finding("OWN-001", Severity.WARNING, "/title", "a"),
                        finding("OWN-001", Severity.WARNING, "/title", "b"),
                        finding("OWN-002", Severity.ERROR, "", "")))
                .toList();

        assertThat(text(Language.ENGLISH, Severity.WARNING, sheets)).isEqualTo("""
                Errors
                  OWN-002  20 findings in 20 sheets.
                           RNCP1      Found 2 blocks.
                           RNCP2      Found 2 blocks.
                           RNCP3      Found 2 blocks.
                           and 17 more

                Warnings
                  OWN-001  40 findings in 20 sheets.
                           RNCP1      Found 2 blocks. (title: “a”)
                           RNCP1      Found 2 blocks. (title: “b”)
                           RNCP2      Found 2 blocks. (title: “a”)
                           and 37 more

                Summary
                  sheets             20, validated as of 2026-01-15
                  errors             20
                  warnings           40
                  notices            0
                  undetermined       1 rule: UNSURE-001 (20)
                  law                taken into account up to 2026-03-27
                """);
    }

    @Test
    void tellsSheetsOneByOneWhileThereAreFew() {
        List<SheetReport> few = Collections.nCopies(TextReport.MANY_SHEETS - 1, ONE);
        List<SheetReport> distinct = IntStream.range(1, TextReport.MANY_SHEETS)
                .mapToObj(i -> sheet("RS" + i, finding("OWN-001", Severity.ERROR, "", "")))
                .toList();

        assertThat(text(Language.ENGLISH, Severity.ERROR, few)).startsWith("RNCP1  A title\n");
        assertThat(text(Language.ENGLISH, Severity.ERROR, distinct)).contains("\nRS10  A title\n");
    }

    /** A sheet of eight megabytes may need fifty in memory. */
    @Test
    void keepsNoSheet() throws InterruptedException {
        Report report = ReportFixture.unprinted();
        WeakReference<CertificationSheet> sheet = added(report);
        for (int i = 0; i < 100 && sheet.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(sheet.get()).isNull();
        report.add(Optional.empty(), ONE); // the report was in use until now
    }

    private static WeakReference<CertificationSheet> added(Report report) {
        CertificationSheet sheet =
                CertificationSheet.builder().number(SheetNumber.of("RNCP1")).build();
        report.add(Optional.of(sheet), ONE);
        return new WeakReference<>(sheet);
    }

    @Test
    void warnsThatNewerLawMayBeMissing() {
        LocalDate before = LocalDate.of(2026, 9, 26);
        String warning = """

                                     This date is 6 months before the date of the validation, so
                                     more recent law may not be taken into account.
                """;

        assertThat(text(Language.ENGLISH, Severity.ERROR, before, List.of(ONE))).doesNotContain(warning);
        assertThat(text(Language.ENGLISH, Severity.ERROR, before.plusDays(1), List.of(ONE)))
                .contains(warning);
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

        assertThat(text(Language.ENGLISH, Severity.ERROR, List.of(hostile))).doesNotContain("\u001B");
    }

    @Test
    void fitsATerminalOf80Columns() {
        SheetReport wide = sheet("RNCP1234567", finding("OWN-001", Severity.ERROR, "/blocks/0", "mot ".repeat(99)));
        text(Language.FRENCH, Severity.INFO, Collections.nCopies(3, wide))
                .lines()
                .forEach(line -> assertThat(TextLayout.columns(line)).as(line).isLessThanOrEqualTo(80));
    }
}
