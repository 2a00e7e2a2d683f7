package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.relations.RegisterExamples.NEW;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.OLD;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.atLevel6;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.corresponding;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.replacedBy;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.replacing;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.Language;
import fr.rncp.model.Registration;
import fr.rncp.model.Relations;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.catalogue.CatalogueTest;
import fr.rncp.rules.catalogue.ExampleSheets;
import fr.rncp.rules.catalogue.Verdicts;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegisterRulesTest {

    /** What a rule says of the first of some sheets, which are the whole register. */
    private static Outcome first(String rule, CertificationSheet... sheets) {
        return outcome(rule, true, List.of(sheets));
    }

    private static Outcome outcome(String rule, boolean whole, List<CertificationSheet> sheets) {
        RegisterDigest register = new RegisterDigest(whole);
        sheets.forEach(register::accept);
        return rule(rule).check(register, register.find(sheets.get(0).number()).orElseThrow());
    }

    private static CatalogueRegisterRule rule(String id) {
        return RegisterRules.rules().stream()
                .filter(rule -> rule.id().equals(RuleId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static void assertFound(Outcome outcome, String... pointers) {
        assertThat(outcome.findings().stream().map(f -> f.pointer().value()).toList())
                .isEqualTo(List.of(pointers));
        outcome.findings().forEach(CatalogueTest::assertSpeaks);
    }

    private static void assertUndetermined(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Undetermined.class);
    }

    private static void assertPassed(Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Passed());
    }

    private static void assertNothingToJudge(Outcome outcome) {
        assertThat(outcome).isEqualTo(SheetCheck.nothingToJudge());
    }

    private static CertificationSheet active(CertificationSheet sheet, Answer answer) {
        return sheet.withRegistration(sheet.registration().withActive(answer));
    }

    @Test
    void circlesOfThreeAreFoundWhereTheyAreStated() {
        CertificationSheet third = RegisterExamples.sheet("RNCP50001", 2025);
        CertificationSheet closing = replacedBy(third, OLD);
        assertFound(first("REL-001", replacedBy(OLD, NEW), replacedBy(NEW, third), closing), "/relations/replacedBy/0");
        assertPassed(first("REL-001", replacedBy(OLD, NEW), replacedBy(NEW, third), third));
        assertNothingToJudge(first("REL-001", OLD));
    }

    @Test
    void linkThatTheOtherSheetDoesNotStateIsReportedOnBothSides() {
        assertFound(first("REL-002", replacedBy(OLD, NEW), NEW), "/relations/replacedBy/0");
        assertFound(first("REL-002", replacing(NEW, OLD), OLD), "/relations/replaces/0");
        assertPassed(first("REL-002", replacing(NEW, OLD), replacedBy(OLD, NEW)));
        assertUndetermined(first("REL-002", replacedBy(OLD, NEW)));
    }

    @Test
    void linkStatedTwiceIsJudgedAtTheOlderSheet() {
        CertificationSheet late = replacedBy(RegisterExamples.sheet("RNCP30001", 2025), NEW);
        CertificationSheet early = replacing(NEW, late);
        assertFound(first("REL-003", late, early), "/relations/replacedBy/0");
        assertNothingToJudge(first("REL-003", early, late));
        assertFound(first("REL-003", early, RegisterExamples.sheet("RNCP30001", 2025)), "/relations/replaces/0");
    }

    @Test
    void sameDayIsNotEarlier() {
        assertPassed(first("REL-003", replacedBy(OLD, NEW), RegisterExamples.sheet("RNCP40001", 2019)));
        CertificationSheet undated = NEW.withRegistration(Registration.NONE);
        assertUndetermined(first("REL-003", replacedBy(OLD, NEW), undated));
    }

    @Test
    void destinationIsLookedUp() {
        CertificationSheet sheet = corresponding(OLD, row("", "RNCP40001BC01"));
        assertPassed(first("REL-006", sheet, NEW));
        assertFound(first("REL-006", sheet), "/relations/correspondences/0/target");
        assertUndetermined(outcome("REL-006", false, List.of(sheet)));
        assertPassed(first("REL-006", corresponding(OLD, row("", "")), NEW));
        assertFound(
                first("REL-006", corresponding(OLD, row("", "RNCP40001BC09")), NEW),
                "/relations/correspondences/0/targetBlocks/0");
        assertUndetermined(first("REL-006", sheet, Verdicts.lost(NEW.withBlocks(List.of()), "/blocks")));
        assertUndetermined(first(
                "REL-006", corresponding(OLD, BlockCorrespondence.builder().build()), NEW));
    }

    @Test
    void illFormedCodesOfOneBlockAreTheSame() {
        CertificationSheet plain = NEW.withBlocks(NEW.blocks().get(0).withCode(new SkillBlockCode("01")));
        assertPassed(first("REL-006", corresponding(OLD, row("", "RNCP40001BC01")), plain));
        assertPassed(first("REL-006", corresponding(OLD, row("", "RNCP40001BC1")), plain));
        assertFound(
                first("REL-006", corresponding(OLD, row("", "RNCP40002BC01")), plain),
                "/relations/correspondences/0/targetBlocks/0");
    }

    @Test
    void onlyTotalCorrespondencesOfLevelledSheetsCompareLevels() {
        assertFound(first("REL-007", corresponding(OLD, row("", "")), atLevel6(NEW)), "/relations/correspondences/0");
        assertNothingToJudge(first("REL-007", corresponding(OLD, row("RNCP30001BC01", "")), atLevel6(NEW)));
        assertNothingToJudge(first("REL-007", corresponding(OLD, row("", "RNCP40001BC01")), atLevel6(NEW)));
        assertNothingToJudge(first("REL-007", corresponding(ExampleSheets.RS, row("", "")), atLevel6(NEW)));
        CertificationSheet unlevelled = NEW.withClassification(Classification.NONE);
        assertUndetermined(first("REL-007", corresponding(OLD, row("", "")), unlevelled));
        assertUndetermined(
                first("REL-007", corresponding(OLD.withClassification(Classification.NONE), row("", "")), NEW));
        assertUndetermined(first("REL-007", corresponding(OLD, row("", ""))));
    }

    @Test
    void numberOfCopiesIsTold() {
        Finding finding = first("REL-009", OLD, OLD, OLD).findings().get(0);
        assertThat(finding.message(Language.ENGLISH)).startsWith("3 sheets have the number RNCP30001");
    }

    @Test
    void absentSheetsAreNamedOnEitherSide() {
        assertFound(first("REL-010", replacedBy(OLD, NEW)), "/relations/replacedBy/0");
        assertThat(first("REL-010", replacing(NEW, OLD)).findings().get(0).messageKey())
                .isEqualTo("REL-010.older");
    }

    @Test
    void equalBlocksOfActiveSheetsNeedALink() {
        CertificationSheet duplicate = OLD.withBlocks(NEW.blocks());
        assertFound(first("BLK-016", duplicate, NEW), "/blocks/0", "/blocks/1");
        assertPassed(first("BLK-016", replacedBy(duplicate, NEW), NEW));
        assertPassed(first("BLK-016", duplicate, replacing(NEW, OLD)));
        assertPassed(first("BLK-016", duplicate, active(NEW, Answer.NO)));
        assertNothingToJudge(first("BLK-016", active(duplicate, Answer.NO), NEW));
        assertUndetermined(first("BLK-016", duplicate, active(NEW, Answer.UNKNOWN)));
        assertUndetermined(first("BLK-016", active(duplicate, Answer.UNKNOWN), NEW));
        CertificationSheet third = RegisterExamples.sheet("RNCP20001", 2024).withBlocks(NEW.blocks());
        assertFound(first("BLK-016", duplicate, active(third, Answer.UNKNOWN), NEW), "/blocks/0", "/blocks/1");
    }

    @Test
    void equalBlocksAreEqualInTitleAndSkills() {
        SkillBlock block = NEW.blocks().get(0);
        CertificationSheet spaced =
                OLD.withBlocks(block.withTitle(" " + block.title().orElseThrow().replace(" ", "  ")));
        assertFound(first("BLK-016", spaced, NEW), "/blocks/0");
        assertPassed(first("BLK-016", OLD.withBlocks(block.withTitle("Autre")), NEW));
        assertPassed(first("BLK-016", OLD.withBlocks(block.withSkills(Prose.of("Autre"))), NEW));
        SkillBlock empty = block.withSkills(Prose.of("Néant"));
        assertNothingToJudge(first("BLK-016", OLD.withBlocks(empty), NEW.withBlocks(empty)));
    }

    @Test
    void blockWithoutCodeIsNamedByItsPosition() {
        SkillBlock bare = SkillBlock.builder()
                .title("Relier")
                .skills(Prose.of("Relier un livre"))
                .build();
        Finding finding = first("BLK-016", OLD.withBlocks(bare), NEW.withBlocks(bare))
                .findings()
                .get(0);
        assertThat(finding.message(Language.FRENCH)).contains("n° 1");
    }

    @Test
    void lostSkillsProveNoDifference() {
        CertificationSheet silent = Verdicts.lost(OLD, "/blocks/*/skills");
        assertUndetermined(first("BLK-016", silent, NEW));
    }

    /** A sheet that all others replace, correspond to and share a block with: 16 times the sheets must not take 256 times the time. */
    @Test
    void hubsCostNoMoreThanTheirLinks() {
        judge(hub(2_000));
        long few = judge(hub(1_000));
        long many = judge(hub(16_000));
        assertThat(many < 80 * Math.max(few, 5_000_000L))
                .as(() -> "1000 sheets: " + few + " ns, 16000 sheets: " + many + " ns")
                .isTrue();
    }

    private static List<CertificationSheet> hub(int size) {
        List<SheetNumber> others = IntStream.rangeClosed(2, size)
                .mapToObj(i -> SheetNumber.of("RNCP" + i))
                .toList();
        SkillBlock block = SkillBlock.builder()
                .title("Relier")
                .skills(Prose.of("Relier un livre"))
                .build();
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> CertificationSheet.builder()
                        .number(SheetNumber.of("RNCP" + i))
                        .registration(Registration.NONE.withActive(Answer.YES))
                        .blocks(List.of(block))
                        .relations(i == 1 ? Relations.NONE.withReplaces(others) : leadingTo("RNCP1"))
                        .build())
                .toList();
    }

    private static Relations leadingTo(String hub) {
        SheetNumber number = SheetNumber.of(hub);
        return Relations.NONE
                .withReplacedBy(number)
                .withCorrespondences(
                        BlockCorrespondence.builder().target(number).build());
    }

    private static long judge(List<CertificationSheet> sheets) {
        long start = System.nanoTime();
        RegisterDigest register = new RegisterDigest(true);
        sheets.forEach(register::accept);
        long outcomes = register.inOrder()
                .flatMap(sheet -> RegisterRules.rules().stream().map(rule -> rule.check(register, sheet)))
                .count();
        assertThat(outcomes)
                .isEqualTo(sheets.size() * (long) RegisterRules.rules().size());
        return System.nanoTime() - start;
    }
}
