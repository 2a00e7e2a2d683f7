package fr.rncp.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.RuleProfile.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The validator with rules of a user's own. */
class SheetValidatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(SheetNumber.of("RNCP40001"))
            .title("RELIEUR")
            .build();

    /** A rule as a user writes it: its message is its own key. */
    private record NoShouting(RuleId id) implements Rule {

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public EffectivePeriod inForce() {
            return EffectivePeriod.ALWAYS;
        }

        @Override
        public List<RuleSource> sources() {
            return List.of(new RuleSource(RuleSource.SourceKind.HOUSE, "Charte de la maison"));
        }

        @Override
        public Outcome check(CertificationSheet sheet, RuleContext context) {
            return new Violated(List.of(new Finding(
                    id,
                    severity(),
                    new SheetPointer("/title"),
                    "the title {title} shouts",
                    List.of(Argument.text("title", sheet.title().orElse(""))),
                    Optional.empty())));
        }
    }

    private static final SheetValidator VALIDATOR = SheetValidator.of(List.of(new NoShouting(RuleId.of("HOUSE-001"))));

    @Test
    void rulesOfOnesOwnSpeakInTheirOwnWords() {
        Finding finding =
                VALIDATOR.validate(SHEET, RuleContext.at(DAY)).findings().get(0);
        assertEquals("the title RELIEUR shouts", finding.message(Language.ENGLISH));
        assertEquals(List.of(new SheetPointer("")), VALIDATOR.rules().get(0).reads());
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        Rule rule = new NoShouting(RuleId.of("HOUSE-001"));
        assertThrows(IllegalArgumentException.class, () -> SheetValidator.of(List.of(rule, rule)));
    }

    @Test
    void waiverHoldsToItsLastDayAndForItsSheetAlone() {
        RuleId rule = RuleId.of("HOUSE-001");
        Waiver waiver = new Waiver(SHEET.number(), rule, "historique", DAY);
        SheetValidator waived = VALIDATOR.withProfile(new RuleProfile(List.of(), List.of(), List.of(waiver)));
        assertEquals(1, waived.report(SHEET, RuleContext.at(DAY)).waived().size());
        assertEquals(List.of(), waived.validate(SHEET, RuleContext.at(DAY)).findings());
        assertEquals(
                1,
                waived.validate(SHEET, RuleContext.at(DAY.plusDays(1)))
                        .findings()
                        .size());
        CertificationSheet other = SHEET.withNumber(SheetNumber.of("RNCP40002"));
        assertEquals(1, waived.validate(other, RuleContext.at(DAY)).findings().size());
    }

    @Test
    void waiverWithoutReasonIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new Waiver(SHEET.number(), RuleId.of("HOUSE-001"), " ", DAY));
    }

    @Test
    void ruleThatIsOffIsNotRun() {
        RuleProfile profile = new RuleProfile(List.of(RuleId.of("HOUSE-001")), List.of(), List.of());
        assertEquals(List.of(), VALIDATOR.withProfile(profile).rules());
        assertEquals(List.of(), VALIDATOR.withProfile(profile).outcomes(SHEET, RuleContext.at(DAY)));
    }

    @Test
    void reportCountsFindingsOfEachRuleAndLeavesOutSheetsWithoutAny() {
        SheetReport empty = new SheetReport(SheetNumber.of("RNCP40009"), List.of(), List.of(), List.of());
        SheetReport one = VALIDATOR.report(SHEET, RuleContext.at(DAY));
        ValidationReport report = ValidationReport.of(DAY, List.of(one, empty, one));
        assertEquals(3, report.sheetCount());
        assertEquals(List.of(new ValidationReport.RuleCount(RuleId.of("HOUSE-001"), 2)), report.counts());
        assertEquals(List.of(one, one), report.sheets());
    }

    @Test
    void findingsAreChosenBySeverity() {
        ValidationReport report = VALIDATOR.validate(SHEET, RuleContext.at(DAY));
        assertEquals(0, report.findings(Severity.ERROR).size());
        assertEquals(1, report.findings(Severity.WARNING).size());
        assertEquals(1, report.findings(Severity.INFO).size());
    }

    @Test
    void reportSaysWhenLawMayHaveChanged() {
        LocalDate known = RuleCatalogue.LAW_KNOWN_ON;
        assertFalse(
                ValidationReport.of(known.plusMonths(6).minusDays(1), List.of()).mayMissNewLaw());
        assertTrue(ValidationReport.of(known.plusMonths(6), List.of()).mayMissNewLaw());
    }
}
