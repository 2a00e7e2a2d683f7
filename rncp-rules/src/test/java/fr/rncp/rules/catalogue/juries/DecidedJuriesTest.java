package fr.rncp.rules.catalogue.juries;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.realdata.HandReadJury;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.RuleAssert;
import fr.rncp.rules.catalogue.RuleExample;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures how many of the texts of the open half leave the rules on members undecided. */
class DecidedJuriesTest {

    private static final String OPEN_HALF = "jury-texts-open.txt";

    /** A third of the 80 texts is 26; a text that describes no member gives some rules nothing to judge. */
    @ParameterizedTest
    @CsvSource({"JUR-003, 3, 12", "JUR-004, 10, 25", "JUR-005, 18, 26"})
    void mostTextsAreDecided(String rule, int undetermined, int notApplicable) {
        List<Outcome> outcomes = HandReadJury.all(OPEN_HALF).stream()
                .map(jury -> RuleAssert.rule(rule).check(sheet(rule, jury.text()), RuleContext.at(RuleExample.AS_OF)))
                .toList();
        assertThat(outcomes).hasSize(80);
        assertThat(outcomes.stream().filter(Undetermined.class::isInstance)).hasSizeLessThanOrEqualTo(undetermined);
        assertThat(outcomes.stream().filter(NotApplicable.class::isInstance)).hasSizeLessThanOrEqualTo(notApplicable);
    }

    private static CertificationSheet sheet(String rule, String jury) {
        return switch (rule) {
            case "JUR-003" -> JuryExamples.all(jury);
            case "JUR-004" -> JuryExamples.byExperience(RNCP, jury);
            default -> JuryExamples.of2021(jury);
        };
    }
}
