package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.catalogue.Sheets.losing;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.ExampleSheets;
import fr.rncp.rules.catalogue.RuleExample;
import fr.rncp.rules.catalogue.assessment.AssessmentRules;
import fr.rncp.rules.catalogue.skills.SkillExamples;
import fr.rncp.rules.catalogue.skills.SkillRules;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.SheetFacts;
import fr.rncp.testkit.SheetArbitraries;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on blocks, skills and assessment accept any text and any number of blocks. */
class HostileBlocksTest {

    private static final Duration ENOUGH = Duration.ofMinutes(1);

    private static List<CatalogueRule> rules() {
        return Stream.of(BlockRules.rules(), SkillRules.rules(), AssessmentRules.rules())
                .flatMap(List::stream)
                .toList();
    }

    private static void judge(CertificationSheet sheet) {
        SheetFacts facts = new SheetFacts(sheet, SkillExamples.NEW_LAW);
        rules().forEach(rule -> rule.check(facts));
    }

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return SheetArbitraries.hostileSheets();
    }

    @Property(tries = 100)
    void noSheetMakesRulesThrow(@ForAll("sheets") CertificationSheet sheet) {
        judge(sheet);
        rules().forEach(rule -> rule.check(sheet, RuleContext.at(RuleExample.AS_OF)));
    }

    /** A reading in quadratic time would take many minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Dorer une tranche avec GLPI\n",
                "a",
                "a ",
                "en a",
                "en s'en l'en se le la les ",
                ": ",
                "2 phases : ",
                "1.1.",
                "( ",
                "- la dorure\n",
                "1. Dorer :\n2. deux phases :\n",
                "impact environ ",
                "securite ",
                "option "
            })
    void longTextTakesLinearTime(String piece) {
        Prose text = Prose.of(piece.repeat(6_000));
        SkillBlock block =
                BlockExamples.FIRST.withSkills(text).withAssessment(text).withTitle(text.text());
        CertificationSheet sheet = BlockExamples.blocks(block, block)
                .withDescription(ExampleSheets.RNCP
                        .description()
                        .withSkills(text)
                        .withActivities(text)
                        .withAssessment(text)
                        .withJobs(text));
        assertTimeout(ENOUGH, () -> judge(sheet));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyBlocksTakeLinearTime(boolean same) {
        CertificationSheet sheet = ExampleSheets.RNCP.withBlocks(IntStream.range(0, 2_000)
                .mapToObj(i -> ExampleSheets.block(
                        i % 10, "Bloc " + (same ? 0 : i), "- Dorer " + (same ? 0 : i) + "\n- Coudre un cahier"))
                .toList());
        String[] lost = IntStream.range(0, 2_000)
                .mapToObj(i -> "/blocks/" + i + "/skills")
                .toArray(String[]::new);
        assertTimeout(ENOUGH, () -> judge(sheet));
        assertTimeout(ENOUGH, () -> judge(losing(sheet, lost)));
    }
}
