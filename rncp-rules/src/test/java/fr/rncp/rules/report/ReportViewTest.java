package fr.rncp.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.Source;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleProfile;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.RuleSource.SourceKind;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetValidator;
import fr.rncp.testkit.SheetArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class ReportViewTest {

    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 1, 15));
    private static final SheetNumber NUMBER = SheetNumber.of("RNCP36716");
    private static final SheetValidator VALIDATOR = SheetValidator.standard();

    /** A sheet without a certifying body, from a page that lost its pathways. */
    private static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(NUMBER)
            .title("Un titre")
            .source(Source.builder().addLost(SheetPointers.ACCESS_PATHWAYS).build())
            .build();

    private static ReportedSheet french(SheetReport report) {
        return ReportView.of(SHEET, report, CONTEXT, Language.FRENCH).sheets().get(0);
    }

    private static ReportedFinding of(String rule) {
        return french(VALIDATOR.report(SHEET, CONTEXT)).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findingsContainPlaceSourcesAndAdvice() {
        ReportedFinding finding = of("CRT-001");

        assertThat(finding.part()).isEqualTo(FormPart.CERTIFIERS);
        assertThat(finding.where()).isEqualTo("certificateurs");
        assertThat(finding.title()).isEqualTo("La fiche mentionne au moins un certificateur actif.");
        assertThat(finding.why()).extracting(ReportedSource::kind).containsExactly(SourceKind.LAW, SourceKind.FORMAT);
        assertThat(finding.why().get(0).url()).isPresent();
        assertThat(finding.fix()).hasValueSatisfying(fix -> assertThat(fix).startsWith("Indiquer l’organisme"));
    }

    @Test
    void findingsFollowThePage() {
        assertThat(french(VALIDATOR.report(SHEET, CONTEXT)).findings())
                .hasSizeGreaterThan(4)
                .isSortedAccordingTo((a, b) -> a.part().compareTo(b.part()));
    }

    @Test
    void undeterminedRulesHaveTheirReason() {
        List<UndeterminedRule> undetermined =
                french(VALIDATOR.report(SHEET, CONTEXT)).undetermined();

        assertThat(undetermined)
                .anyMatch(
                        rule -> rule.reason().startsWith("absent de cette copie ou de ce format\u00A0: voies d’accès"))
                .anyMatch(rule -> rule.reason().startsWith("non indiqué dans la fiche\u00A0: "))
                .noneMatch(rule -> rule.title().equals(rule.rule().value()));
    }

    @Test
    void whatAReaderNoticedOfTheCopyIsApart() {
        SourceRemark cut =
                new SourceRemark("SRC-007", Optional.empty(), "Le jury est", SourceLocation.UNKNOWN.inFile("p.txt"));
        ReportedSheet sheet = french(VALIDATOR.report(SHEET, List.of(cut), CONTEXT));

        assertThat(sheet.copy()).hasSize(1);
        assertThat(sheet.copy().get(0).excerpt()).contains("Le jury est");
        assertThat(sheet.copy().get(0).fix()).isPresent();
        assertThat(sheet.findings()).noneMatch(finding -> finding.rule().value().startsWith("SRC"));
    }

    @Test
    void waivedFindingsAreApart() {
        Waiver waiver = new Waiver(NUMBER, RuleId.of("CRT-001"), "connu", LocalDate.of(2026, 12, 31));
        SheetValidator validator = VALIDATOR.withProfile(
                RuleProfile.NONE.withWaiver(waiver.sheet(), waiver.rule(), waiver.reason(), waiver.until()));
        ReportedSheet sheet = french(validator.report(SHEET, CONTEXT));

        assertThat(sheet.waived()).extracting(ReportedFinding::waiver).containsExactly(Optional.of(waiver));
        assertThat(sheet.findings()).noneMatch(finding -> finding.rule().value().equals("CRT-001"));
        assertThat(sheet.coverage())
                .isEqualTo(french(VALIDATOR.report(SHEET, CONTEXT)).coverage());
    }

    @Test
    void aLevelHidesFindingsButCountsThem() {
        SheetReport report = VALIDATOR.report(SHEET, CONTEXT);
        ReportView all = ReportView.of(SHEET, report, CONTEXT, Language.ENGLISH);
        ReportView errors = ReportView.builder(CONTEXT, Language.ENGLISH)
                .level(Severity.ERROR)
                .add(SHEET, report)
                .build();

        assertThat(errors.counts()).isEqualTo(all.counts());
        assertThat(errors.sheets().get(0).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.ERROR)
                .hasSizeLessThan(all.sheets().get(0).findings().size());
    }

    @Test
    void remarksOnAnUnreadableSheetHaveNoCoverage() {
        SourceRemark remark = new SourceRemark("DAT-001", Optional.empty(), "x", SourceLocation.UNKNOWN);
        ReportView view = ReportView.builder(CONTEXT, Language.ENGLISH)
                .add(VALIDATOR.report(NUMBER, List.of(remark), CONTEXT))
                .build();

        assertThat(view.sheets().get(0).coverage().passed()).isZero();
        assertThat(view.sheets().get(0).findings()).hasSize(1);
    }

    @Test
    void coverageInWords() {
        RuleCoverage coverage = new RuleCoverage(37, 2, 109, 20);
        assertThat(coverage.describe(Language.FRENCH))
                .isEqualTo("Sur les 148 règles susceptibles de concerner cette fiche, 39 ont été vérifiées\u00A0: "
                        + "37 sans constat, 2 avec constat. 109 n’ont pas pu l’être.");
        assertThat(new RuleCoverage(1, 1, 0, 0).describe(Language.ENGLISH)).startsWith("All 2 rules that concern");
        assertThat(new RuleCoverage(0, 0, 3, 0).describe(Language.ENGLISH)).startsWith("No rule could be checked.");
    }

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return Arbitraries.oneOf(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void coversEveryRuleOnceAndLosesNoFinding(@ForAll("sheets") CertificationSheet sheet, @ForAll Language language) {
        SheetReport report = VALIDATOR.report(sheet, CONTEXT);
        ReportView view = ReportView.of(sheet, report, CONTEXT, language);

        assertThat(view.coverage().rules()).isEqualTo(RuleCatalogue.rules().size());
        assertThat(view.sheets().get(0).findings()).hasSameSizeAs(report.findings());
        assertThat(view.sheets().get(0).undetermined())
                .hasSameSizeAs(report.undetermined())
                .noneMatch(rule ->
                        rule.reason().contains("report.reason") || rule.reason().isBlank());
        assertThat(view.toTree()).containsKeys("version", "sheets", "counts", "coverage");
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void reportsOnSheetsAndOnARegisterHaveTheSameSums(@ForAll("sheets") CertificationSheet sheet) {
        SheetReport report = VALIDATOR.report(sheet, CONTEXT);
        ReportView single = ReportView.builder(CONTEXT, Language.FRENCH)
                .add(sheet, report)
                .add(sheet, report)
                .build();
        RegisterReportView register = RegisterReportView.builder(CONTEXT, Language.FRENCH)
                .add(sheet, report)
                .add(sheet, report)
                .build();

        assertThat(register.counts()).isEqualTo(single.counts());
        assertThat(register.coverage()).isEqualTo(single.coverage());
        assertThat(register.sheetCount()).isEqualTo(2);
        assertThat(register.rules().stream().mapToLong(ReportedRule::findings).sum())
                .isEqualTo(2L * report.findings().size());
        assertThat(register.undetermined()).hasSameSizeAs(report.undetermined());
    }
}
