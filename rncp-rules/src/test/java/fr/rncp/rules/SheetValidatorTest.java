package fr.rncp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleProfile.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The validator with a user's own rules. */
class SheetValidatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(SheetNumber.of("RNCP40001"))
            .title("RELIEUR")
            .build();

    private static UserRule noShouting() {
        return new UserRule(RuleId.of("HOUSE-001"), sheet -> Finding.builder()
                .pointer(SheetPointers.TITLE)
                .messageKey("the title {title} shouts")
                .addArguments(Argument.text("title", sheet.title().orElse(""))));
    }

    private static final SheetValidator VALIDATOR = SheetValidator.of(List.of(noShouting()));

    @Test
    void rulesOfOnesOwnSpeakInTheirOwnWords() {
        Finding finding =
                VALIDATOR.validate(SHEET, RuleContext.at(DAY)).findings().get(0);
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("the title RELIEUR shouts");
        assertThat(VALIDATOR.rules().get(0).reads()).isEqualTo(List.of(new SheetPointer("")));
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        Rule rule = noShouting();
        assertThatThrownBy(() -> SheetValidator.of(List.of(rule, rule))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waiverHoldsToItsLastDayAndForItsSheetAlone() {
        RuleId rule = RuleId.of("HOUSE-001");
        Waiver waiver = new Waiver(SHEET.number(), rule, "historique", DAY);
        SheetValidator waived = VALIDATOR.withProfile(new RuleProfile(List.of(), List.of(), List.of(waiver)));
        assertThat(waived.report(SHEET, RuleContext.at(DAY)).waived()).hasSize(1);
        assertThat(waived.validate(SHEET, RuleContext.at(DAY)).findings()).isEmpty();
        assertThat(waived.validate(SHEET, RuleContext.at(DAY.plusDays(1))).findings())
                .hasSize(1);
        CertificationSheet other = SHEET.withNumber(SheetNumber.of("RNCP40002"));
        assertThat(waived.validate(other, RuleContext.at(DAY)).findings()).hasSize(1);
    }

    @Test
    void waiverWithoutReasonIsRefused() {
        assertThatThrownBy(() -> new Waiver(SHEET.number(), RuleId.of("HOUSE-001"), " ", DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ruleSwitchedOffIsNotRun() {
        RuleProfile profile = new RuleProfile(List.of(RuleId.of("HOUSE-001")), List.of(), List.of());
        assertThat(VALIDATOR.withProfile(profile).rules()).isEmpty();
        assertThat(VALIDATOR.withProfile(profile).outcomes(SHEET, RuleContext.at(DAY)))
                .isEmpty();
    }

    @Test
    void reportCountsFindingsOfEachRuleAndLeavesOutSheetsWithoutAny() {
        SheetReport empty = new SheetReport(SheetNumber.of("RNCP40009"), List.of(), List.of(), List.of());
        SheetReport one = VALIDATOR.report(SHEET, RuleContext.at(DAY));
        ValidationReport report = ValidationReport.of(DAY, List.of(one, empty, one));
        assertThat(report.sheetCount()).isEqualTo(3);
        assertThat(report.counts()).isEqualTo(List.of(new ValidationReport.RuleCount(RuleId.of("HOUSE-001"), 2)));
        assertThat(report.sheets()).isEqualTo(List.of(one, one));
    }

    @Test
    void findingsAreChosenBySeverity() {
        ValidationReport report = VALIDATOR.validate(SHEET, RuleContext.at(DAY));
        assertThat(report.findings(Severity.ERROR)).isEmpty();
        assertThat(report.findings(Severity.WARNING)).hasSize(1);
        assertThat(report.findings(Severity.INFO)).hasSize(1);
    }

    @Test
    void reportsWhetherLawMayHaveChanged() {
        LocalDate known = RuleCatalogue.LAW_KNOWN_ON;
        assertThat(ValidationReport.of(known.plusMonths(6).minusDays(1), List.of())
                        .mayMissNewLaw())
                .isFalse();
        assertThat(ValidationReport.of(known.plusMonths(6), List.of()).mayMissNewLaw())
                .isTrue();
    }

    @Test
    void furtherRulesComeLastUnderTheSameProfile() {
        RuleProfile profile = RuleProfile.NONE.without("HOUSE-001").withSeverity(Severity.INFO, "HOUSE-002");
        Rule second = new UserRule(
                RuleId.of("HOUSE-002"),
                sheet -> Finding.builder().pointer(SheetPointers.TITLE).messageKey("two"));
        SheetValidator both = VALIDATOR.withProfile(profile).plus(second);
        assertThat(both.rules()).isEqualTo(List.of(second));
        assertThat(both.withProfile(RuleProfile.NONE).rules()).hasSize(2).last().isEqualTo(second);
        assertThat(both.validate(SHEET, RuleContext.at(DAY)).findings())
                .extracting(Finding::severity)
                .isEqualTo(List.of(Severity.INFO));
        assertThatThrownBy(() -> both.plus(noShouting())).isInstanceOf(IllegalArgumentException.class);
        assertThat(SheetValidator.standard().plus(second).rules())
                .hasSize(SheetValidator.standard().rules().size() + 1);
    }

    @Test
    void contextMovesToAnotherDay() {
        RuleContext known = RuleContext.at(DAY)
                .withApplication(new RegistrationApplication(Optional.of(DAY), Answer.YES, Answer.NO));
        RuleContext moved = known.withAsOf(DAY.plusDays(1));
        assertThat(moved.asOf()).isEqualTo(DAY.plusDays(1));
        assertThat(moved.withAsOf(DAY)).isEqualTo(known);
    }
}
