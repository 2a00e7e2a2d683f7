package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.Verdicts.assertFound;
import static fr.rncp.rules.catalogue.Verdicts.assertNotApplicable;
import static fr.rncp.rules.catalogue.Verdicts.assertPassed;
import static fr.rncp.rules.catalogue.Verdicts.assertUndetermined;
import static fr.rncp.rules.catalogue.Verdicts.lost;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.corresponding;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Severity;
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
        assertThat(assertFound("REL-005", corresponding(RNCP, row("RNCP30001BC01", "")), SOURCE)
                        .get(0)
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void blockThatTheSheetDoesNotListIsAWarning() {
        assertThat(assertFound("REL-005", corresponding(RNCP, row("RNCP40001BC09", "")), SOURCE)
                        .get(0)
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(assertFound("REL-005", corresponding(RNCP, row("bloc A", "")), SOURCE)
                        .get(0)
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void illFormedCodesNameBlocksToo() {
        assertPassed("REL-005", corresponding(RNCP, row("RNCP40001BC1", "")));
        assertPassed(
                "REL-005",
                corresponding(RNCP, row("RNCP40001BC01", ""))
                        .withBlocks(RNCP.blocks().get(0).withCode(new SkillBlockCode("01"))));
    }

    @Test
    void wholeCertificationsAreNoBlocks() {
        assertNotApplicable("REL-005", corresponding(RNCP, row("", "")), Reason.NOTHING_TO_JUDGE);
        assertNotApplicable("REL-005", RNCP, Reason.NOTHING_TO_JUDGE);
        assertUndetermined("REL-005", lost(RNCP, "/blocks/*/code"), "/blocks/*/code");
    }

    @Test
    void publishedStateDecidesWhetherASheetHasEnded() {
        LocalDate past = RuleExample.AS_OF.minusDays(1);
        assertFound("REL-008", registered(Answer.NO, past), "/relations/replacedBy");
        assertNotApplicable("REL-008", registered(Answer.YES, past), Reason.NOTHING_TO_JUDGE);
        assertUndetermined(
                "REL-008", lost(registered(Answer.NO, past), "/relations/replacedBy"), "/relations/replacedBy");
    }

    @Test
    void lastDayDecidesWhereNoStateIsPublished() {
        assertFound("REL-008", registered(Answer.UNKNOWN, RuleExample.AS_OF.minusDays(1)), "/relations/replacedBy");
        assertUndetermined("REL-008", registered(Answer.UNKNOWN, RuleExample.AS_OF), "/registration/active");
        assertUndetermined(
                "REL-008",
                RNCP.withRegistration(
                        RNCP.registration().withActive(Answer.UNKNOWN).withEndDate(Optional.empty())),
                "/registration/active");
    }
}
