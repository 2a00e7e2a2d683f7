package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.corresponding;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.row;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.catalogue.RuleExample;
import java.time.LocalDate;
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
}
