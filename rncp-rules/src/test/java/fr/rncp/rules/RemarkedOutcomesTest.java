package fr.rncp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Extension;
import fr.rncp.model.Language;
import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleProfile.SeverityChange;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.SheetReport.WaivedFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Remarks of a reader and findings of rules form one report, in which each fault appears once. */
class RemarkedOutcomesTest {

    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 1, 15));
    private static final SheetNumber NUMBER = SheetNumber.of("RNCP41234");
    private static final SourceLocation LINE =
            SourceLocation.UNKNOWN.inFile("export.xml").at(12, 3);
    private static final RuleId DAT_001 = RuleId.of("DAT-001");
    private static final RuleId TXT_001 = RuleId.of("TXT-001");

    private static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(NUMBER)
            .registration(Registration.NONE)
            .addExtension(unreadable("DATE_EFFET", "31/11/2026", SheetPointers.REGISTRATION_EFFECTIVE_DATE))
            .build();

    private static Extension unreadable(String path, String text, SheetPointer component) {
        return new Extension(path, text, Optional.of(component));
    }

    private static SourceRemark remark(RuleId rule, SheetPointer pointer, String excerpt) {
        return new SourceRemark(rule.value(), Optional.of(pointer), excerpt, LINE);
    }

    private static SourceRemark remarkWithoutPlace(RuleId rule, String excerpt) {
        return new SourceRemark(rule.value(), Optional.empty(), excerpt, LINE);
    }

    private static List<Finding> findings(RuleId rule, SheetReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static SheetReport report(SourceRemark... remarks) {
        return SheetValidator.standard().report(SHEET, List.of(remarks), CONTEXT);
    }

    @Test
    void ruleAloneFindsTheText() {
        Finding finding = findings(DAT_001, report()).get(0);
        assertThat(finding.pointer()).isEqualTo(SheetPointers.REGISTRATION_EFFECTIVE_DATE);
        assertThat(finding.location()).isEmpty();
    }

    @Test
    void remarkWithoutPlaceQuotesTheTextAmongTheExtensions() {
        List<Finding> found = findings(DAT_001, report(remarkWithoutPlace(DAT_001, "31/11/2026")));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).pointer()).isEqualTo(SheetPointers.REGISTRATION_EFFECTIVE_DATE);
        assertThat(found.get(0).location()).contains(LINE);
        assertThat(findings(DAT_001, report(remarkWithoutPlace(DAT_001, "30/11/2026"))))
                .hasSize(2);
    }

    @Test
    void oneFaultIsOneFindingAtThePlaceOfTheFault() {
        List<Finding> found =
                findings(DAT_001, report(remark(DAT_001, SheetPointers.REGISTRATION_EFFECTIVE_DATE, "31/11/2026")));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).pointer()).isEqualTo(SheetPointers.REGISTRATION_EFFECTIVE_DATE);
        assertThat(found.get(0).location()).contains(LINE);
        assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void textThatAPagePrintsTwiceIsOneFinding() {
        Extension text = unreadable("DATE_EFFET", "31/11/2026", SheetPointers.REGISTRATION_EFFECTIVE_DATE);
        SourceRemark remark = remark(DAT_001, SheetPointers.REGISTRATION_EFFECTIVE_DATE, "31/11/2026");
        SheetReport report =
                SheetValidator.standard().report(SHEET.withExtensions(text, text), List.of(remark, remark), CONTEXT);
        assertThat(findings(DAT_001, report)).hasSize(1);
        Extension other = unreadable("DATE_EFFET", "32/11/2026", SheetPointers.REGISTRATION_EFFECTIVE_DATE);
        assertThat(findings(DAT_001, SheetValidator.standard().report(SHEET.withExtensions(text, other), CONTEXT)))
                .hasSize(2);
    }

    @Test
    void anotherFaultOfTheSameRuleIsAnotherFinding() {
        List<Finding> found = findings(DAT_001, report(remark(DAT_001, SheetPointers.REGISTRATION_END_DATE, "demain")));
        assertThat(found)
                .extracting(Finding::pointer)
                .containsExactly(SheetPointers.REGISTRATION_EFFECTIVE_DATE, SheetPointers.REGISTRATION_END_DATE);
        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.INFO);
    }

    @Test
    void eachRemarkIsJoinedOnce() {
        SourceRemark same = remark(DAT_001, SheetPointers.REGISTRATION_EFFECTIVE_DATE, "31/11/2026");
        assertThat(findings(DAT_001, report(same, same))).hasSize(2);
    }

    @Test
    void remarksWithoutARuleComeLastInTheirOrder() {
        SheetReport report = report(
                remarkWithoutPlace(TXT_001, "l''examen"), remark(TXT_001, SheetPointers.BLOCKS_TITLE.at(0), "d''un"));
        assertThat(report.findings()
                        .subList(report.findings().size() - 2, report.findings().size()))
                .extracting(finding -> finding.excerpt().orElse(""))
                .containsExactly("l''examen", "d''un");
        Finding first = findings(TXT_001, report).get(0);
        assertThat(first.pointer()).isEqualTo(SheetPointers.SHEET);
        assertThat(first.message(Language.ENGLISH)).doesNotContain("remark.");
        assertThat(first.message(Language.FRENCH)).startsWith("Le texte contient une apostrophe doublée");
    }

    @Test
    void remarkOfAnUnknownRuleHasWords() {
        Finding finding = findings(RuleId.of("XYZ-001"), report(remarkWithoutPlace(RuleId.of("XYZ-001"), "")))
                .get(0);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("An anomaly was found at this place when the file was read.");
        assertThat(finding.excerpt()).isEmpty();
    }

    private static List<Finding> shown(SheetPointer pointer, SourceRemark... remarks) {
        UserRule rule = new UserRule(
                TXT_001,
                sheet -> Finding.builder().pointer(pointer).messageKey("shown").excerpt("l''x"));
        return SheetValidator.of(List.of(rule))
                .report(SHEET, List.of(remarks), CONTEXT)
                .findings();
    }

    @Test
    void samePlaceCountsBeforeSameWords() {
        List<Finding> found = shown(
                SheetPointers.TITLE,
                remark(TXT_001, SheetPointers.BLOCKS_TITLE.at(0), "l''x"),
                remark(TXT_001, SheetPointers.TITLE, "l''x"));
        assertThat(found)
                .extracting(Finding::pointer)
                .containsExactly(SheetPointers.TITLE, SheetPointers.BLOCKS_TITLE.at(0));
        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.INFO);
    }

    @Test
    void sameWordsElsewhereAreAnotherFault() {
        List<Finding> found = shown(SheetPointers.TITLE, remark(TXT_001, SheetPointers.BLOCKS_TITLE.at(0), "l''x"));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).location()).isEmpty();
    }

    @Test
    void sameWordsAreOneFaultWhereTheReaderKnowsNoPlace() {
        List<Finding> found = shown(SheetPointers.TITLE, remarkWithoutPlace(TXT_001, "l''x"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).pointer()).isEqualTo(SheetPointers.TITLE);
        assertThat(found.get(0).location()).contains(LINE);
    }

    @Test
    void profileWeighsRemarksAsFindings() {
        RuleProfile profile = new RuleProfile(
                List.of(DAT_001),
                List.of(new SeverityChange(TXT_001, Severity.ERROR)),
                List.of(new Waiver(NUMBER, RuleId.of("SRC-002"), "known", LocalDate.of(2026, 12, 31))));
        SheetReport report = SheetValidator.standard()
                .withProfile(profile)
                .report(
                        SHEET,
                        List.of(
                                remark(DAT_001, SheetPointers.REGISTRATION_EFFECTIVE_DATE, "31/11/2026"),
                                remarkWithoutPlace(TXT_001, "l''examen"),
                                remarkWithoutPlace(RuleId.of("SRC-002"), "X")),
                        CONTEXT);
        assertThat(findings(DAT_001, report)).isEmpty();
        assertThat(findings(TXT_001, report)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(report.waived())
                .extracting(WaivedFinding::finding)
                .extracting(Finding::rule)
                .containsExactly(RuleId.of("SRC-002"));
    }

    @Test
    void sheetThatWasNotReadHasItsRemarks() {
        SheetReport report =
                SheetValidator.standard().report(NUMBER, List.of(remarkWithoutPlace(TXT_001, "l''examen")), CONTEXT);
        assertThat(report.number()).isEqualTo(NUMBER);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly(TXT_001);
        assertThat(report.undetermined()).isEmpty();
    }

    @Test
    void withoutRemarksTheReportIsThatOfTheRules() {
        assertThat(report()).isEqualTo(SheetValidator.standard().report(SHEET, CONTEXT));
        assertThat(SheetValidator.standard().validate(SHEET, List.of(), CONTEXT))
                .isEqualTo(SheetValidator.standard().validate(SHEET, CONTEXT));
    }
}
