package fr.rncp.rules.catalogue.relations;

import static fr.rncp.model.Language.ENGLISH;
import static fr.rncp.model.Language.FRENCH;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.body;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.Sheets.losing;
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
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.catalogue.ExampleSheets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegisterRulesTest {

    /** Returns the outcome of a rule for the first of some sheets, which form the whole register. */
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

    private static CertificationSheet active(CertificationSheet sheet, Answer answer) {
        return sheet.withRegistration(sheet.registration().withActive(answer));
    }

    @Test
    void circlesOfThreeAreFoundWhereTheyAreStated() {
        CertificationSheet third = RegisterExamples.sheet("RNCP50001", 2025);
        CertificationSheet closing = replacedBy(third, OLD);
        assertThat(first("REL-001", replacedBy(OLD, NEW), replacedBy(NEW, third), closing))
                .isViolatedAt("/relations/replacedBy/0");
        assertThat(first("REL-001", replacedBy(OLD, NEW), replacedBy(NEW, third), third))
                .passes();
        assertThat(first("REL-001", OLD)).doesNotApply(NOTHING_TO_JUDGE);
    }

    /** Returns the messages of a rule for all sheets. */
    private static List<String> messages(String rule, boolean whole, CertificationSheet... sheets) {
        RegisterDigest register = new RegisterDigest(whole);
        List.of(sheets).forEach(register::accept);
        return register.inOrder()
                .flatMap(sheet -> rule(rule).check(register, sheet).findings().stream())
                .map(finding -> finding.pointer() + " " + finding.message(ENGLISH))
                .toList();
    }

    @Test
    void circleIsOneFindingThatNamesItsSheets() {
        CertificationSheet third = RegisterExamples.sheet("RNCP50001", 2025);
        String two = "The replacements form a cycle. Sheets RNCP30001, RNCP40001 replace each other, "
                + "either directly or through other sheets.";
        assertThat(messages("REL-001", true, replacedBy(OLD, NEW), replacedBy(NEW, OLD)))
                .containsExactly("/relations/replacedBy/0 " + two);
        assertThat(messages(
                        "REL-001", true, replacedBy(replacing(OLD, NEW), NEW), replacedBy(replacing(NEW, OLD), OLD)))
                .containsExactly("/relations/replaces/0 " + two);
        assertThat(messages("REL-001", false, replacedBy(replacing(NEW, OLD), OLD)))
                .as("one sheet states both ends")
                .containsExactly("/relations/replaces/0 " + two);
        assertThat(messages("REL-001", true, OLD, replacedBy(replacing(NEW, OLD), OLD)))
                .as("the first sheet states nothing")
                .containsExactly("/relations/replaces/0 " + two);
        assertThat(messages("REL-001", true, replacedBy(OLD, NEW), replacedBy(NEW, third), replacedBy(third, OLD)))
                .singleElement()
                .asString()
                .contains("RNCP30001, RNCP40001, RNCP50001");
    }

    @Test
    void twoCirclesAreTwoFindings() {
        CertificationSheet third = RegisterExamples.sheet("RNCP50001", 2025);
        CertificationSheet fourth = RegisterExamples.sheet("RNCP60001", 2025);
        assertThat(messages(
                        "REL-001",
                        true,
                        replacedBy(OLD, NEW),
                        replacedBy(NEW, OLD),
                        replacedBy(third, fourth),
                        replacedBy(fourth, third)))
                .hasSize(2);
        assertThat(messages("REL-001", true, replacedBy(OLD, NEW), replacedBy(NEW, third), replacedBy(third, fourth)))
                .isEmpty();
    }

    @Test
    void sheetThatReplacesItselfIsFoundAlone() {
        assertThat(outcome("REL-001", false, List.of(replacedBy(OLD, OLD))))
                .finds("WARNING REL-001.self at /relations/replacedBy/0");
        assertThat(outcome("REL-001", false, List.of(replacing(OLD, OLD))))
                .finds("WARNING REL-001.self at /relations/replaces/0");
        assertThat(outcome("REL-001", false, List.of(replacing(replacedBy(OLD, OLD), OLD))))
                .finds("WARNING REL-001.self at /relations/replaces/0");
        assertThat(outcome("REL-001", false, List.of(replacing(replacedBy(ExampleSheets.RS, ExampleSheets.RS), OLD))))
                .finds("WARNING REL-001.self at /relations/replacedBy/0");
        assertThat(outcome("REL-001", true, List.of(replacedBy(OLD, OLD), NEW)))
                .finds("WARNING REL-001.self at /relations/replacedBy/0");
    }

    @Test
    void singleSheetLeavesTheRegisterUndetermined() {
        for (String rule : List.of("REL-001", "REL-002", "REL-003", "REL-010")) {
            assertThat(outcome(rule, false, List.of(replacedBy(OLD, NEW)))).needs(Need.OTHER_SHEETS);
            assertThat(outcome(rule, false, List.of(replacing(NEW, OLD)))).needs(Need.OTHER_SHEETS);
        }
        for (String rule : List.of("REL-006", "REL-007")) {
            assertThat(outcome(rule, false, List.of(corresponding(OLD, row("", "")))))
                    .needs(Need.OTHER_SHEETS);
        }
        for (String rule : List.of("BLK-016", "REL-009", "REL-011")) {
            assertThat(outcome(rule, false, List.of(OLD))).needs(Need.OTHER_SHEETS);
            assertThat(outcome(rule, true, List.of(OLD))).passes();
        }
        assertThat(outcome("REL-004", false, List.of(replacedBy(OLD, NEW)))).passes();
        assertThat(outcome("REL-001", false, List.of(OLD))).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(outcome("REL-001", false, List.of(replacedBy(OLD, NEW), NEW)))
                .passes();
    }

    @Test
    void titleOfTwoActiveSheetsIsOneFinding() {
        CertificationSheet third = RegisterExamples.sheet("RNCP50001", 2025);
        assertThat(messages("REL-011", true, OLD, NEW, third))
                .singleElement()
                .asString()
                .startsWith("/title Sheets RNCP30001 and RNCP40001, RNCP50001 are active");
        assertThat(first("REL-011", OLD.withTitle("  RÉGISSEUR d’atelier  de reliure "), NEW))
                .finds("INFO REL-011 at /title");
        assertThat(first("REL-011", ExampleSheets.RS, ExampleSheets.RS.withNumber(SheetNumber.of("RS7009"))))
                .finds("INFO REL-011 at /title");
        assertThat(first(
                        "REL-011",
                        OLD.withCertifyingBodies(body("Autre nom", "49386136300072")),
                        NEW.withCertifyingBodies(body("Atelier", "49386136300080"))))
                .finds("INFO REL-011 at /title");
        assertThat(first("REL-011", OLD, NEW, replacing(third, OLD))).finds("INFO REL-011 at /title");
    }

    @Test
    void sameTitleMayBeRight() {
        assertThat(first("REL-011", OLD, atLevel6(NEW))).passes();
        assertThat(first("REL-011", replacedBy(OLD, NEW), NEW)).passes();
        assertThat(first("REL-011", corresponding(OLD, row("", "")), NEW)).passes();
        assertThat(first("REL-011", OLD, active(NEW, Answer.NO))).passes();
        assertThat(first("REL-011", OLD, NEW.withTitle("Régisseur d'atelier de reliure, option dorure")))
                .passes();
        assertThat(first("REL-011", OLD.withCertifyingBodies(body("Autre", "81738914100018")), NEW))
                .passes();
        assertThat(first("REL-011", OLD, ExampleSheets.RS.withTitle(OLD.title())))
                .passes();
        assertThat(first("REL-011", OLD, losing(NEW, "/relations"))).isUndeterminedAt("/relations");
        assertThat(first("REL-011", active(OLD, Answer.NO), NEW)).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(first("REL-011", active(OLD, Answer.UNKNOWN), NEW)).isUndeterminedAt("/registration/active");
        assertThat(first(
                        "REL-011",
                        OLD.withClassification(
                                OLD.classification().withDiplomaType(Coded.of(new DiplomaTypeCode("TP"), "Titre"))),
                        NEW))
                .passes();
    }

    @Test
    void linkThatTheOtherSheetDoesNotStateIsReportedOnBothSides() {
        assertThat(first("REL-002", replacedBy(OLD, NEW), NEW)).isViolatedAt("/relations/replacedBy/0");
        assertThat(first("REL-002", replacing(NEW, OLD), OLD)).isViolatedAt("/relations/replaces/0");
        assertThat(first("REL-002", replacing(NEW, OLD), replacedBy(OLD, NEW))).passes();
        assertThat(first("REL-002", replacedBy(OLD, NEW))).isUndeterminedAt("/relations/replacedBy/0");
    }

    @Test
    void linkStatedTwiceIsJudgedAtTheOlderSheet() {
        CertificationSheet late = replacedBy(RegisterExamples.sheet("RNCP30001", 2025), NEW);
        CertificationSheet early = replacing(NEW, late);
        assertThat(first("REL-003", late, early)).isViolatedAt("/relations/replacedBy/0");
        assertThat(first("REL-003", early, late)).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(first("REL-003", early, RegisterExamples.sheet("RNCP30001", 2025)))
                .isViolatedAt("/relations/replaces/0");
    }

    @Test
    void sameDayIsNotEarlier() {
        assertThat(first("REL-003", replacedBy(OLD, NEW), RegisterExamples.sheet("RNCP40001", 2019)))
                .passes();
        CertificationSheet undated = NEW.withRegistration(Registration.NONE);
        assertThat(first("REL-003", replacedBy(OLD, NEW), undated)).isUndeterminedAt("/relations/replacedBy/0");
    }

    @Test
    void destinationIsLookedUp() {
        CertificationSheet sheet = corresponding(OLD, row("", "RNCP40001BC01"));
        assertThat(first("REL-006", sheet, NEW)).passes();
        assertThat(first("REL-006", sheet)).isViolatedAt("/relations/correspondences/0/target");
        assertThat(outcome("REL-006", false, List.of(sheet))).isUndeterminedAt("/relations/correspondences/0/target");
        assertThat(first("REL-006", corresponding(OLD, row("", "")), NEW)).passes();
        assertThat(first("REL-006", corresponding(OLD, row("", "RNCP40001BC09")), NEW))
                .isViolatedAt("/relations/correspondences/0/targetBlocks/0");
        assertThat(first("REL-006", sheet, losing(NEW.withBlocks(List.of()), "/blocks")))
                .isUndeterminedAt("/relations/correspondences/0/targetBlocks");
        assertThat(first(
                        "REL-006",
                        corresponding(OLD, BlockCorrespondence.builder().build()),
                        NEW))
                .isUndeterminedAt("/relations/correspondences/0/target");
    }

    @Test
    void foreignBlockNeedsNoRegister() {
        CertificationSheet sheet = corresponding(
                OLD,
                BlockCorrespondence.builder()
                        .target(SheetNumber.of("RNCP14506"))
                        .addTargetBlocks(new SkillBlockCode("RNCP99999BC09"), new SkillBlockCode("RNCP14506BC01"))
                        .build());
        assertThat(outcome("REL-006", false, List.of(sheet)))
                .isViolatedAt("/relations/correspondences/0/targetBlocks/0")
                .says(
                        Language.ENGLISH,
                        "A correspondence leads to sheet RNCP14506 and block RNCP99999BC09, but the code of this block does not belong to sheet RNCP14506.");
    }

    @Test
    void illFormedCodesOfOneBlockAreTheSame() {
        CertificationSheet plain = NEW.withBlocks(NEW.blocks().get(0).withCode(new SkillBlockCode("01")));
        assertThat(first("REL-006", corresponding(OLD, row("", "RNCP40001BC01")), plain))
                .passes();
        assertThat(first("REL-006", corresponding(OLD, row("", "RNCP40001BC1")), plain))
                .passes();
        assertThat(first("REL-006", corresponding(OLD, row("", "RNCP40002BC01")), plain))
                .isViolatedAt("/relations/correspondences/0/targetBlocks/0");
    }

    @Test
    void onlyTotalCorrespondencesOfLevelledSheetsCompareLevels() {
        assertThat(first("REL-007", corresponding(OLD, row("", "")), atLevel6(NEW)))
                .isViolatedAt("/relations/correspondences/0");
        assertThat(first("REL-007", corresponding(OLD, row("RNCP30001BC01", "")), atLevel6(NEW)))
                .doesNotApply(NOTHING_TO_JUDGE);
        assertThat(first("REL-007", corresponding(OLD, row("", "RNCP40001BC01")), atLevel6(NEW)))
                .doesNotApply(NOTHING_TO_JUDGE);
        assertThat(first("REL-007", corresponding(ExampleSheets.RS, row("", "")), atLevel6(NEW)))
                .doesNotApply(NOTHING_TO_JUDGE);
        CertificationSheet unlevelled = NEW.withClassification(Classification.NONE);
        assertThat(first("REL-007", corresponding(OLD, row("", "")), unlevelled))
                .isUndeterminedAt("/relations/correspondences/0");
        assertThat(first("REL-007", corresponding(OLD.withClassification(Classification.NONE), row("", "")), NEW))
                .isUndeterminedAt("/classification/level");
        assertThat(first("REL-007", corresponding(OLD, row("", "")))).isUndeterminedAt("/relations/correspondences/0");
    }

    @Test
    void numberOfCopiesIsTold() {
        assertThat(first("REL-009", OLD, OLD, OLD))
                .says(
                        ENGLISH,
                        "3 sheets have the number RNCP30001. Only the first of these sheets is compared with other sheets.");
    }

    @Test
    void absentSheetsAreNamedOnEitherSide() {
        assertThat(first("REL-010", replacedBy(OLD, NEW))).isViolatedAt("/relations/replacedBy/0");
        assertThat(first("REL-010", replacing(NEW, OLD))).finds("WARNING REL-010.older at /relations/replaces/0");
    }

    @Test
    void equalBlocksOfActiveSheetsNeedALink() {
        CertificationSheet duplicate = OLD.withBlocks(NEW.blocks());
        assertThat(first("BLK-016", duplicate, NEW)).isViolatedAt("/blocks/0", "/blocks/1");
        assertThat(first("BLK-016", replacedBy(duplicate, NEW), NEW)).passes();
        assertThat(first("BLK-016", duplicate, replacing(NEW, OLD))).passes();
        assertThat(first("BLK-016", duplicate, active(NEW, Answer.NO))).passes();
        assertThat(first("BLK-016", active(duplicate, Answer.NO), NEW)).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(first("BLK-016", duplicate, active(NEW, Answer.UNKNOWN)))
                .isUndeterminedAt("/registration/active", "/registration/active");
        assertThat(first("BLK-016", active(duplicate, Answer.UNKNOWN), NEW))
                .isUndeterminedAt("/registration/active", "/registration/active");
        CertificationSheet third = RegisterExamples.sheet("RNCP20001", 2024).withBlocks(NEW.blocks());
        assertThat(first("BLK-016", duplicate, active(third, Answer.UNKNOWN), NEW))
                .isViolatedAt("/blocks/0", "/blocks/1");
    }

    @Test
    void equalBlocksAreEqualInTitleAndSkills() {
        SkillBlock block = NEW.blocks().get(0);
        CertificationSheet spaced =
                OLD.withBlocks(block.withTitle(" " + block.title().orElseThrow().replace(" ", "  ")));
        assertThat(first("BLK-016", spaced, NEW)).isViolatedAt("/blocks/0");
        assertThat(first("BLK-016", OLD.withBlocks(block.withTitle("Autre")), NEW))
                .passes();
        assertThat(first("BLK-016", OLD.withBlocks(block.withSkills(Prose.of("Autre"))), NEW))
                .passes();
        SkillBlock empty = block.withSkills(Prose.of("Néant"));
        assertThat(first("BLK-016", OLD.withBlocks(empty), NEW.withBlocks(empty)))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void blockWithoutCodeIsNamedByItsPosition() {
        SkillBlock bare = SkillBlock.builder()
                .title("Relier")
                .skills(Prose.of("Relier un livre"))
                .build();
        assertThat(first("BLK-016", OLD.withBlocks(bare), NEW.withBlocks(bare)))
                .says(
                        FRENCH,
                        "Le bloc n° 1 figure aussi dans la fiche RNCP40001, avec le même intitulé et les mêmes compétences. Aucune correspondance ne relie les deux fiches.");
    }

    @Test
    void lostSkillsProveNoDifference() {
        CertificationSheet silent = losing(OLD, "/blocks/*/skills");
        assertThat(first("BLK-016", silent, NEW)).isUndeterminedAt("/blocks/*/skills");
    }

    /**
     * A sheet that all others replace, correspond to and share a block with: 16 times as many sheets must not take 256
     * times as long.
     */
    @Test
    void hubsCostNoMoreThanTheirLinks() {
        nanosToJudge(hub(2_000));
        long few = nanosToJudge(hub(1_000));
        long many = nanosToJudge(hub(16_000));
        assertThat(many)
                .as(() -> "nanoseconds for 16000 sheets, where 1000 take " + few)
                .isLessThan(80 * Math.max(few, 5_000_000L));
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

    private static long nanosToJudge(List<CertificationSheet> sheets) {
        long start = System.nanoTime();
        RegisterDigest register = new RegisterDigest(true);
        sheets.forEach(register::accept);
        register.inOrder().forEach(sheet -> RegisterRules.rules().forEach(rule -> rule.check(register, sheet)));
        return System.nanoTime() - start;
    }
}
