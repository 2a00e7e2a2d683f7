package fr.rncp.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Relations;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.Source;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleProfile.SeverityChange;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.testkit.SheetArbitraries;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RegisterValidationTest {

    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 1, 15));
    private static final RegisterValidator PART = RegisterValidator.standard();
    private static final RegisterValidator WHOLE = PART.wholeRegister();
    private static final SheetNumber OLD = SheetNumber.of("RNCP30001");
    private static final SheetNumber NEW = SheetNumber.of("RNCP40001");

    private static CertificationSheet sheet(SheetNumber number, Relations relations) {
        return CertificationSheet.builder().number(number).relations(relations).build();
    }

    private static CertificationSheet replaced() {
        return sheet(OLD, Relations.NONE.withReplacedBy(NEW));
    }

    private static List<SheetReport> run(RegisterValidator validator, List<CertificationSheet> sheets) {
        RegisterValidation run = validator.start(CONTEXT);
        sheets.forEach(run::accept);
        return run.finish();
    }

    private static List<RuleId> found(RegisterValidator validator, CertificationSheet... sheets) {
        return run(validator, List.of(sheets)).stream()
                .flatMap(report -> report.findings().stream())
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    @Test
    void missingSheetProvesNothingInPartOfRegister() {
        List<SheetReport> reports = run(PART, List.of(replaced()));
        assertEquals(List.of(), reports.get(0).findings());
        assertTrue(reports.get(0).undetermined().contains(RuleId.of("REL-010")));
    }

    @Test
    void missingSheetIsReportedInWholeRegister() {
        assertEquals(List.of(RuleId.of("REL-010")), found(WHOLE, replaced()));
    }

    @Test
    void registerOfWhichNoSheetCameIsNotTakenAsEmpty() {
        CertificationSheet crossing = sheet(OLD, Relations.NONE.withReplacedBy(SheetNumber.of("RS6117")));
        assertEquals(List.of(RuleId.of("REL-004")), found(WHOLE, crossing));
        CertificationSheet other = sheet(SheetNumber.of("RS1"), Relations.NONE);
        assertEquals(List.of(RuleId.of("REL-004"), RuleId.of("REL-010")), found(WHOLE, crossing, other));
    }

    @Test
    void silenceOfSourceIsNoMissingLink() {
        CertificationSheet silent =
                sheet(NEW, Relations.NONE).withSource(Source.NONE.withLost(new SheetPointer("/relations/replaces")));
        assertEquals(List.of(), found(WHOLE, replaced(), silent));
        assertEquals(List.of(RuleId.of("REL-002")), found(WHOLE, replaced(), sheet(NEW, Relations.NONE)));
    }

    @Test
    void sheetReplacingItselfIsNamedSo() {
        List<SheetReport> reports = run(PART, List.of(sheet(OLD, Relations.NONE.withReplaces(OLD))));
        assertEquals("REL-001.self", reports.get(0).findings().get(0).messageKey());
    }

    @Test
    void circleIsFoundByWayOfAnAbsentSheet() {
        CertificationSheet circle = sheet(OLD, Relations.NONE.withReplaces(NEW).withReplacedBy(NEW));
        assertTrue(found(PART, circle).contains(RuleId.of("REL-001")));
    }

    @Test
    void firstOfTwoSheetsOfOneNumberCounts() {
        CertificationSheet second = sheet(OLD, Relations.NONE.withReplaces(OLD));
        assertEquals(List.of(RuleId.of("REL-009")), found(PART, sheet(OLD, Relations.NONE), second));
    }

    @Test
    void reportsStandInOrderOfNumbers() {
        List<CertificationSheet> sheets = new ArrayList<>(List.of(
                sheet(SheetNumber.of("RS5"), Relations.NONE.withReplaces(SheetNumber.of("RS5"))),
                sheet(SheetNumber.of("RNCP100"), Relations.NONE.withReplaces(SheetNumber.of("RNCP100"))),
                sheet(SheetNumber.of("RNCP20"), Relations.NONE.withReplaces(SheetNumber.of("RNCP20")))));
        assertEquals(
                List.of("RNCP20", "RNCP100", "RS5"),
                run(PART, sheets).stream()
                        .map(report -> report.number().value())
                        .toList());
    }

    @Provide
    Arbitrary<List<CertificationSheet>> registers() {
        Arbitrary<SheetNumber> numbers = Arbitraries.integers().between(1, 6).map(n -> SheetNumber.of("RNCP" + n));
        return SheetArbitraries.sheets().list().ofMaxSize(5).flatMap(sheets -> numbers.list()
                .ofSize(sheets.size() * 3)
                .map(links -> IntStream.range(0, sheets.size())
                        .mapToObj(i -> linked(sheets.get(i), i + 1, links.subList(i * 3, i * 3 + 3)))
                        .toList()));
    }

    private static CertificationSheet linked(CertificationSheet sheet, int number, List<SheetNumber> links) {
        return sheet.withNumber(SheetNumber.of("RNCP" + number))
                .withRelations(sheet.relations().withReplaces(links.get(0)).withReplacedBy(links.subList(1, 3)));
    }

    @Property(tries = 100)
    void orderOfSheetsMakesNoDifference(@ForAll("registers") List<CertificationSheet> sheets, @ForAll long seed) {
        List<CertificationSheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(run(WHOLE, sheets), run(WHOLE, shuffled));
    }

    @Test
    void keepsNoSheet() {
        RegisterValidation run = PART.start(CONTEXT);
        CertificationSheet sheet = replaced().withTitle("x".repeat(1000));
        run.accept(sheet);
        WeakReference<CertificationSheet> reference = new WeakReference<>(sheet);
        sheet = replaced();
        for (int i = 0; i < 100 && reference.get() != null; i++) {
            System.gc();
        }
        assertEquals(null, reference.get(), "a run keeps a sheet");
        assertEquals(1, run.finish().size());
        assertEquals(OLD, sheet.number());
    }

    @Test
    void isOverOnceFinished() {
        RegisterValidation run = PART.start(CONTEXT);
        run.finish();
        assertThrows(IllegalStateException.class, () -> run.accept(replaced()));
        assertThrows(IllegalStateException.class, run::finish);
    }

    @Test
    void profileIsRespected() {
        RuleId rule = RuleId.of("REL-010");
        RegisterValidator off = WHOLE.withProfile(new RuleProfile(List.of(rule), List.of(), List.of()));
        assertEquals(List.of(), found(off, replaced()));
        assertTrue(off.rules().stream().noneMatch(r -> r.id().equals(rule)));
        RuleProfile lighter = new RuleProfile(List.of(), List.of(new SeverityChange(rule, Severity.INFO)), List.of());
        assertEquals(
                Severity.INFO,
                run(WHOLE.withProfile(lighter), List.of(replaced()))
                        .get(0)
                        .findings()
                        .get(0)
                        .severity());
        Waiver waiver = new Waiver(OLD, rule, "successor to come", CONTEXT.asOf());
        SheetReport waived = run(
                        WHOLE.withProfile(new RuleProfile(List.of(), List.of(), List.of(waiver))), List.of(replaced()))
                .get(0);
        assertEquals(List.of(), waived.findings());
        assertEquals(waiver, waived.waived().get(0).waiver());
    }

    @Test
    void oneReportJoinsBothKindsOfRules() {
        CertificationSheet sheet =
                replaced().withClassification(replaced().classification().withLevel(QualificationLevel.LEVEL_5));
        ValidationReport report = WHOLE.validate(List.of(sheet, sheet), CONTEXT);
        assertEquals(2, report.sheetCount());
        SheetReport first = report.sheets().get(0);
        assertEquals(
                SheetValidator.standard().report(sheet, CONTEXT).findings().size() + 2,
                first.findings().size(),
                "REL-009 and REL-010 stand beside what the sheet alone shows");
        assertEquals(
                SheetValidator.standard().report(sheet, CONTEXT),
                report.sheets().get(1));
    }
}
