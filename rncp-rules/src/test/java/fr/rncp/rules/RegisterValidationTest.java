package fr.rncp.rules;

import static fr.rncp.rules.catalogue.Sheets.losing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Relations;
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
        assertThat(reports.get(0).findings()).isEmpty();
        assertThat(reports.get(0).undetermined()).contains(RuleId.of("REL-010"));
    }

    @Test
    void missingSheetIsReportedInWholeRegister() {
        assertThat(found(WHOLE, replaced())).isEqualTo(List.of(RuleId.of("REL-010")));
    }

    @Test
    void registerWithoutAnySheetIsNotTakenAsEmpty() {
        CertificationSheet crossing = sheet(OLD, Relations.NONE.withReplacedBy(SheetNumber.of("RS6117")));
        assertThat(found(WHOLE, crossing)).isEqualTo(List.of(RuleId.of("REL-004")));
        CertificationSheet other = sheet(SheetNumber.of("RS1"), Relations.NONE);
        assertThat(found(WHOLE, crossing, other)).isEqualTo(List.of(RuleId.of("REL-004"), RuleId.of("REL-010")));
    }

    @Test
    void linkThatSourceDoesNotStateIsNotMissing() {
        CertificationSheet silent = losing(sheet(NEW, Relations.NONE), "/relations/replaces");
        assertThat(found(WHOLE, replaced(), silent)).isEmpty();
        assertThat(found(WHOLE, replaced(), sheet(NEW, Relations.NONE))).isEqualTo(List.of(RuleId.of("REL-002")));
    }

    @Test
    void sheetReplacingItselfIsNamedSo() {
        List<SheetReport> reports = run(PART, List.of(sheet(OLD, Relations.NONE.withReplaces(OLD))));
        assertThat(reports.get(0).findings().get(0).messageKey()).isEqualTo("REL-001.self");
    }

    @Test
    void circleIsFoundByWayOfAnAbsentSheet() {
        CertificationSheet circle = sheet(OLD, Relations.NONE.withReplaces(NEW).withReplacedBy(NEW));
        assertThat(found(PART, circle)).contains(RuleId.of("REL-001"));
    }

    @Test
    void firstOfTwoSheetsOfOneNumberCounts() {
        CertificationSheet second = sheet(OLD, Relations.NONE.withReplaces(OLD));
        assertThat(found(PART, sheet(OLD, Relations.NONE), second)).isEqualTo(List.of(RuleId.of("REL-009")));
    }

    @Test
    void reportsAreInOrderOfNumbers() {
        List<CertificationSheet> sheets = new ArrayList<>(List.of(
                sheet(SheetNumber.of("RS5"), Relations.NONE.withReplaces(SheetNumber.of("RS5"))),
                sheet(SheetNumber.of("RNCP100"), Relations.NONE.withReplaces(SheetNumber.of("RNCP100"))),
                sheet(SheetNumber.of("RNCP20"), Relations.NONE.withReplaces(SheetNumber.of("RNCP20")))));
        assertThat(run(PART, sheets).stream()
                        .map(report -> report.number().value())
                        .toList())
                .isEqualTo(List.of("RNCP20", "RNCP100", "RS5"));
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
        assertThat(run(WHOLE, shuffled)).isEqualTo(run(WHOLE, sheets));
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
        assertThat(reference.get()).as("a run keeps a sheet").isNull();
        assertThat(run.finish()).hasSize(1);
        assertThat(sheet.number()).isEqualTo(OLD);
    }

    @Test
    void isOverOnceFinished() {
        RegisterValidation run = PART.start(CONTEXT);
        run.finish();
        assertThatThrownBy(() -> run.accept(replaced())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(run::finish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void profileIsRespected() {
        RuleId rule = RuleId.of("REL-010");
        RegisterValidator off = WHOLE.withProfile(new RuleProfile(List.of(rule), List.of(), List.of()));
        assertThat(found(off, replaced())).isEmpty();
        assertThat(off.rules()).extracting(RegisterRule::id).doesNotContain(rule);
        RuleProfile lighter = new RuleProfile(List.of(), List.of(new SeverityChange(rule, Severity.INFO)), List.of());
        assertThat(run(WHOLE.withProfile(lighter), List.of(replaced()))
                        .get(0)
                        .findings()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.INFO);
        Waiver waiver = new Waiver(OLD, rule, "successor to come", CONTEXT.asOf());
        SheetReport waived = run(
                        WHOLE.withProfile(new RuleProfile(List.of(), List.of(), List.of(waiver))), List.of(replaced()))
                .get(0);
        assertThat(waived.findings()).isEmpty();
        assertThat(waived.waived().get(0).waiver()).isEqualTo(waiver);
    }

    @Test
    void oneReportJoinsBothKindsOfRules() {
        CertificationSheet sheet =
                replaced().withClassification(replaced().classification().withLevel(QualificationLevel.LEVEL_5));
        ValidationReport report = WHOLE.validate(List.of(sheet, sheet), CONTEXT);
        assertThat(report.sheetCount()).isEqualTo(2);
        SheetReport first = report.sheets().get(0);
        assertThat(first.findings())
                .as("REL-009 and REL-010 stand beside what the sheet alone shows")
                .hasSize(SheetValidator.standard()
                                .report(sheet, CONTEXT)
                                .findings()
                                .size()
                        + 2);
        assertThat(report.sheets().get(1)).isEqualTo(SheetValidator.standard().report(sheet, CONTEXT));
    }
}
