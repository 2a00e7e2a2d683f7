package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.corresponding;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.row;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.catalogue.RuleExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationRulesTest {

    private static final String SOURCE = "/relations/correspondences/0/sourceBlocks/0";

    private static CertificationSheet registered(Answer active, LocalDate end) {
        return RNCP.withRegistration(RNCP.registration().withActive(active).withEndDate(end));
    }

    @Test
    void codeOfAnotherSheetIsAnError() {
        assertThat(rule("REL-005"), corresponding(RNCP, row("RNCP30001BC01", "")))
                .finds("ERROR REL-005 at " + SOURCE);
    }

    @Test
    void blockThatTheSheetDoesNotListIsAWarning() {
        assertThat(rule("REL-005"), corresponding(RNCP, row("RNCP40001BC09", "")))
                .finds("WARNING REL-005.missing at " + SOURCE);
        assertThat(rule("REL-005"), corresponding(RNCP, row("bloc A", "")))
                .finds("WARNING REL-005.missing at " + SOURCE);
    }

    @Test
    void illFormedCodesNameBlocksToo() {
        assertThat(rule("REL-005"), corresponding(RNCP, row("RNCP40001BC1", "")))
                .passes();
        assertThat(
                        rule("REL-005"),
                        corresponding(RNCP, row("RNCP40001BC01", ""))
                                .withBlocks(RNCP.blocks().get(0).withCode(new SkillBlockCode("01"))))
                .passes();
    }

    /** The rules BLK report the codes of the blocks; the correspondence is right. */
    @Test
    void properCodeOfABlockWithAWrongCodeIsNoFault() {
        for (String wrong : List.of("RNCP40001BL2", "RNCP40002BC02", "RNCP40001BC01", "BC2", "RNCP40009BC05")) {
            CertificationSheet sheet = corresponding(RNCP, row("RNCP40001BC02", ""))
                    .withBlocks(RNCP.blocks().get(0), RNCP.blocks().get(1).withCode(new SkillBlockCode(wrong)));
            assertThat(rule("REL-005"), sheet).as(wrong).passes();
        }
        CertificationSheet other = corresponding(RNCP, row("RNCP40001BC07", ""))
                .withBlocks(RNCP.blocks().get(0), RNCP.blocks().get(1).withCode(new SkillBlockCode("RNCP40001BL2")));
        assertThat(rule("REL-005"), other).finds("WARNING REL-005.missing at " + SOURCE);
        CertificationSheet foreign = corresponding(RNCP, row("RNCP30001BC02", ""))
                .withBlocks(RNCP.blocks().get(0), RNCP.blocks().get(1).withCode(new SkillBlockCode("RNCP40001BL2")));
        assertThat(rule("REL-005"), foreign).finds("ERROR REL-005 at " + SOURCE);
    }

    @Test
    void wholeCertificationsAreNoBlocks() {
        assertThat(rule("REL-005"), corresponding(RNCP, row("", ""))).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("REL-005"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("REL-005"), losing(RNCP, "/blocks/*/code")).isUndeterminedAt("/blocks/*/code");
    }

    @Test
    void publishedStateDecidesWhetherASheetHasEnded() {
        LocalDate past = RuleExample.AS_OF.minusDays(1);
        assertThat(rule("REL-008"), registered(Answer.NO, past)).isViolatedAt("/relations/replacedBy");
        assertThat(rule("REL-008"), registered(Answer.NO, past))
                .says(Language.ENGLISH, "The registration has ended, but the sheet names no new certification.");
        for (CertificationSheet before : List.of(
                registered(Answer.NO, RuleExample.AS_OF.plusYears(2)),
                RNCP.withRegistration(RNCP.registration().withActive(Answer.NO).withEndDate(Optional.empty())))) {
            assertThat(rule("REL-008"), before)
                    .finds("INFO REL-008.inactive at /relations/replacedBy")
                    .says(Language.FRENCH, "La fiche est inactive, mais elle ne cite aucune nouvelle certification.");
        }
        assertThat(rule("REL-008"), registered(Answer.YES, past)).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("REL-008"), losing(registered(Answer.NO, past), "/relations/replacedBy"))
                .isUndeterminedAt("/relations/replacedBy");
    }

    @Test
    void lastDayDecidesWhereNoStateIsPublished() {
        assertThat(rule("REL-008"), registered(Answer.UNKNOWN, RuleExample.AS_OF.minusDays(1)))
                .isViolatedAt("/relations/replacedBy");
        assertThat(rule("REL-008"), registered(Answer.UNKNOWN, RuleExample.AS_OF))
                .isUndeterminedAt("/registration/active", "/registration/endDate");
        assertThat(
                        rule("REL-008"),
                        RNCP.withRegistration(
                                RNCP.registration().withActive(Answer.UNKNOWN).withEndDate(Optional.empty())))
                .isUndeterminedAt("/registration/active", "/registration/endDate");
    }

    private static BlockCorrespondence to(String number, String source, String target) {
        return row(source, target).withTarget(SheetNumber.of(number));
    }

    private static CertificationSheet relatedBy(BlockCorrespondence... rows) {
        return RNCP.withRelations(RNCP.relations().withCorrespondences(rows));
    }

    @Test
    void correspondenceWithItselfIsOneFinding() {
        String target = "WARNING REL-012 at /relations/correspondences/%d/target";
        assertThat(rule("REL-012"), relatedBy(row("", ""))).finds(target.formatted(0));
        assertThat(rule("REL-012"), relatedBy(row("RNCP40001BC01", "RNCP40001BC02")))
                .finds(target.formatted(0));
        assertThat(rule("REL-012"), relatedBy(to("RNCP30001", "", ""), row("", ""), row("RNCP40001BC01", "")))
                .finds(target.formatted(1))
                .says(Language.ENGLISH, "2 correspondences of this sheet lead to the sheet itself (RNCP40001).");
        assertThat(rule("REL-012"), relatedBy(row("", "RNCP40001BC01").withTarget(Optional.empty())))
                .finds(target.formatted(0));
        assertThat(
                        rule("REL-012"),
                        RS.withRelations(relatedBy(to("RS7001", "", "")).relations()))
                .finds(target.formatted(0));
    }

    @Test
    void correspondenceWithAnotherSheetIsRight() {
        assertThat(rule("REL-012"), relatedBy(to("RNCP4000", "RNCP40001BC01", "RNCP4000BC01")))
                .passes();
        assertThat(rule("REL-012"), relatedBy(to("RS7001", "RNCP40001BC01", "")))
                .passes();
        assertThat(rule("REL-012"), relatedBy(to("RNCP400011", "", ""))).passes();
        assertThat(rule("REL-012"), relatedBy(row("", "01").withTarget(Optional.empty())))
                .passes();
        assertThat(rule("REL-012"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("REL-012"), losing(RNCP, "/relations/correspondences"))
                .isUndeterminedAt("/relations/correspondences/*/target", "/relations/correspondences/*/targetBlocks");
    }

    @Test
    void repetitionIsOneFindingAList() {
        BlockCorrespondence row = to("RNCP30001", "RNCP40001BC01", "RNCP30001BC01");
        assertThat(rule("REL-013"), relatedBy(row, row)).finds("INFO REL-013 at /relations/correspondences/1");
        assertThat(rule("REL-013"), relatedBy(row, to("RNCP30001", "", ""), row, row))
                .finds("INFO REL-013 at /relations/correspondences/2")
                .says(
                        Language.FRENCH,
                        "2 correspondances en répètent une autre, par exemple celle avec la fiche RNCP30001.");
        BlockCorrespondence both =
                row.withSourceBlocks(List.of(new SkillBlockCode("RNCP40001BC01"), new SkillBlockCode("RNCP40001BC02")));
        BlockCorrespondence turned =
                row.withSourceBlocks(List.of(new SkillBlockCode("RNCP40001BC02"), new SkillBlockCode("RNCP40001BC01")));
        assertThat(rule("REL-013"), relatedBy(both, turned)).finds("INFO REL-013 at /relations/correspondences/1");
        SheetNumber old = SheetNumber.of("RNCP30001");
        assertThat(rule("REL-013"), RNCP.withRelations(RNCP.relations().withReplaces(old, old, old)))
                .finds("INFO REL-013.link at /relations/replaces/1");
        assertThat(rule("REL-013"), RNCP.withRelations(RNCP.relations().withReplacedBy(old, old)))
                .finds("INFO REL-013.link at /relations/replacedBy/1");
    }

    @Test
    void differentRowsAreNotRepeated() {
        BlockCorrespondence row = to("RNCP30001", "RNCP40001BC01", "RNCP30001BC01");
        assertThat(rule("REL-013"), relatedBy(row, row.withTarget(SheetNumber.of("RNCP30002"))))
                .passes();
        assertThat(rule("REL-013"), relatedBy(row, row.withTargetBlocks(List.of())))
                .passes();
        assertThat(rule("REL-013"), relatedBy(row, row.withSourceBlocks(List.of())))
                .passes();
        BlockCorrespondence nowhere = row.withTarget(Optional.empty());
        assertThat(rule("REL-013"), relatedBy(nowhere, nowhere)).passes();
        assertThat(
                        rule("REL-013"),
                        RNCP.withRelations(RNCP.relations()
                                .withReplaces(SheetNumber.of("RNCP30001"), SheetNumber.of("RNCP30002"))))
                .passes();
        assertThat(rule("REL-013"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
    }
}
