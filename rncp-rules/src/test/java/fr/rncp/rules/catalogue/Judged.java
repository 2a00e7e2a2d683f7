package fr.rncp.rules.catalogue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.Source;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import java.util.List;
import java.util.stream.Stream;

/** What a rule of the catalogue says of a sheet on the day of the examples. */
public final class Judged {

    public static final Outcome PASSED = new Outcome.Passed();
    public static final Outcome NOTHING_TO_JUDGE = new Outcome.NotApplicable(Outcome.Reason.NOTHING_TO_JUDGE);

    private Judged() {}

    public static Outcome by(String rule, CertificationSheet sheet) {
        return by(rule, sheet, RuleContext.at(RuleExample.AS_OF));
    }

    public static Outcome by(String rule, CertificationSheet sheet, RuleContext context) {
        Outcome outcome = RuleCatalogue.rule(RuleId.of(rule)).orElseThrow().check(sheet, context);
        outcome.findings().forEach(CatalogueTest::assertSpeaks);
        return outcome;
    }

    public static List<Finding> findings(String rule, CertificationSheet sheet) {
        return by(rule, sheet).findings();
    }

    /** The places of the findings. */
    public static List<String> places(String rule, CertificationSheet sheet) {
        return findings(rule, sheet).stream()
                .map(finding -> finding.pointer().value())
                .toList();
    }

    public static Outcome undetermined(String... places) {
        return new Outcome.Undetermined(Stream.of(places).map(SheetPointer::new).toList());
    }

    /** The sheet as a source has it that cannot tell these places. */
    public static CertificationSheet losing(CertificationSheet sheet, String... places) {
        return sheet.withSource(
                Source.NONE.withLost(Stream.of(places).map(SheetPointer::new).toList()));
    }

    public static CertificationSheet inferring(CertificationSheet sheet, String place) {
        return sheet.withSource(Source.NONE.withInferred(new SheetPointer(place)));
    }
}
