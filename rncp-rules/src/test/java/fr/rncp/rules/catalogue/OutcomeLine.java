package fr.rncp.rules.catalogue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.Source;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule says of a sheet, as a line that a test compares. */
public final class OutcomeLine {

    private OutcomeLine() {}

    /** On the day of the examples. */
    public static String of(String rule, CertificationSheet sheet) {
        return of(rule, sheet, RuleContext.at(RuleExample.AS_OF));
    }

    public static String of(String rule, CertificationSheet sheet, RuleContext context) {
        Outcome outcome = RuleCatalogue.rule(RuleId.of(rule)).orElseThrow().check(sheet, context);
        outcome.findings().forEach(CatalogueTest::assertSpeaks);
        return of(outcome);
    }

    private static String of(Outcome outcome) {
        if (outcome instanceof NotApplicable none) {
            return "not applicable: " + none.reason();
        }
        if (outcome instanceof Undetermined unknown) {
            return "undetermined: "
                    + unknown.missing().stream().map(SheetPointer::value).collect(Collectors.joining(" "));
        }
        return outcome instanceof Violated violated
                ? violated.findings().stream().map(OutcomeLine::of).collect(Collectors.joining("; "))
                : "passed";
    }

    private static String of(Finding finding) {
        return finding.severity() + " " + finding.messageKey() + " at " + finding.pointer();
    }

    /** The same sheet from a source that cannot tell some places. */
    public static CertificationSheet losing(CertificationSheet sheet, String... pointers) {
        return sheet.withSource(
                Source.NONE.withLost(Stream.of(pointers).map(SheetPointer::new).toList()));
    }
}
