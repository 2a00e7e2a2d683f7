package fr.rncp.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import java.util.List;
import java.util.stream.Stream;

/** What tests ask a rule of the catalogue. */
public final class Verdicts {

    private Verdicts() {}

    static Outcome outcome(String rule, CertificationSheet sheet) {
        return RuleCatalogue.rule(RuleId.of(rule)).orElseThrow().check(sheet, RuleContext.at(RuleExample.AS_OF));
    }

    public static List<Finding> assertFound(String rule, CertificationSheet sheet, String... pointers) {
        List<Finding> findings = outcome(rule, sheet).findings();
        assertThat(findings.stream().map(f -> f.pointer().value()).toList())
                .as(rule)
                .isEqualTo(List.of(pointers));
        findings.forEach(CatalogueTest::assertSpeaks);
        return findings;
    }

    public static void assertPassed(String rule, CertificationSheet sheet) {
        assertThat(outcome(rule, sheet)).as(rule).isEqualTo(new Outcome.Passed());
    }

    public static void assertNotApplicable(String rule, CertificationSheet sheet, Reason reason) {
        assertThat(outcome(rule, sheet)).as(rule).isEqualTo(new NotApplicable(reason));
    }

    public static void assertUndetermined(String rule, CertificationSheet sheet, String missing) {
        Undetermined outcome = assertInstanceOf(Undetermined.class, outcome(rule, sheet), rule);
        assertThat(outcome.missing())
                .as(() -> rule + " misses " + outcome.missing())
                .contains(new SheetPointer(missing));
    }

    public static CertificationSheet lost(CertificationSheet sheet, String... pointers) {
        return sheet.withSource(sheet.source()
                .withLost(Stream.of(pointers).map(SheetPointer::new).toList()));
    }

    public static CertificationSheet inferred(CertificationSheet sheet, String pointer) {
        return sheet.withSource(sheet.source().withInferred(new SheetPointer(pointer)));
    }
}
