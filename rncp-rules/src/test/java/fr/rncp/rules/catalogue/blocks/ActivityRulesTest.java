package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.model.Language.ENGLISH;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.FIRST;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.SECOND;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.activities;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.coded;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityRulesTest {

    @Test
    void activitiesAreComparedInOrderOfCodes() {
        CertificationSheet sheet = activities("Activité 1 : Conduite de l'atelier\nActivité 2 : Vente de livres");
        assertThat(rule("BLK-013"), sheet).isViolatedAt("/blocks/1/title");
        assertThat(rule("BLK-013"), sheet.withBlocks(SECOND, FIRST)).isViolatedAt("/blocks/0/title");
    }

    @Test
    void activityAndTitleMatchByHalfOfEither() {
        assertThat(rule("BLK-013"), activities("1. Conduire\n2. Restaurer des ouvrages anciens de grande valeur"))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conduire\nRestaurer",
                "1. Conduire\n3. Restaurer\n4. Vendre",
                "1. Conduire",
                "A1 – Conduire\nA2 – Restaurer\nA3 – Vendre"
            })
    void otherActivitiesAreNotCounted(String activities) {
        assertThat(rule("BLK-013"), activities(activities)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void activitiesWithoutBlocksAreNotCompared() {
        assertThat(rule("BLK-013"), activities("1. Conduire\n2. Vendre").withBlocks(List.of()))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    /** The words shared are the object of one title and the action of the other, or only the object. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Conduire l'atelier\n2. Ouvrager des restaurants",
                "1. Conduire l'atelier\n2. Vendre les ouvrages",
                "1. Conduire l'atelier\n2. Recruter des restaurateurs"
            })
    void looseLikenessIsNotAMatch(String activities) {
        assertThat(rule("BLK-013"), activities(activities)).isViolatedAt("/blocks/1/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Conduite de l'atelier\n2. Restauration d'ouvrages",
                "Activité 1 : Conduire un atelier\nActivité 2 : Restaurer les ouvrages anciens"
            })
    void otherWordingIsAMatch(String activities) {
        assertThat(rule("BLK-013"), activities(activities)).passes();
    }

    @Test
    void activitiesInAnotherOrderAreReportedOnce() {
        assertThat(rule("BLK-013"), activities("1. Restaurer des ouvrages\n2. Conduire l'atelier"))
                .isViolatedAt("/blocks/0/title")
                .says(
                        ENGLISH,
                        "The titles of 2 blocks differ from the titles of the activities with the same numbers, for example block RNCP40001BC01 and activity 1.");
    }

    @Test
    void messageNamesActivityByItsNumberAndQuotesIt() {
        assertThat(rule("BLK-013"), activities("Activité 1 : Conduire l'atelier\nActivité 2 : Vendre des livres"))
                .says(ENGLISH, "The title of block RNCP40001BC02 differs from that of activity 2.")
                .quotes("Vendre des livres");
    }

    /** A malformed code is reported by BLK-004; the order of the blocks is unknown then. */
    @ParameterizedTest
    @ValueSource(strings = {"bloc deux", "RNCP40001BC01", "RNCP40001-2"})
    void codeWithoutNumberLeavesOrderOpen(String code) {
        CertificationSheet sheet = activities("1. Conduire l'atelier\n2. Restaurer les ouvrages");
        assertThat(rule("BLK-013"), sheet.withBlocks(FIRST, coded(SECOND, code)))
                .passes();
        assertThat(rule("BLK-013"), sheet.withBlocks(coded(SECOND, code), FIRST))
                .isUndeterminedAt("/blocks/*/code");
    }
}
