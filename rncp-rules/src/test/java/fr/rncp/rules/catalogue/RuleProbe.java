package fr.rncp.rules.catalogue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule says, in a line for each finding: {@code ERROR /classification/nsf/0/code COD-001}. */
public final class RuleProbe {

    private RuleProbe() {}

    public static List<String> said(String rule, CertificationSheet sheet) {
        return said(rule, sheet, RuleContext.at(RuleExample.AS_OF));
    }

    public static List<String> said(String rule, CertificationSheet sheet, LocalDate asOf) {
        return said(rule, sheet, RuleContext.at(asOf));
    }

    public static List<String> said(String rule, CertificationSheet sheet, RuleContext context) {
        Outcome outcome = RuleCatalogue.rule(RuleId.of(rule)).orElseThrow().check(sheet, context);
        if (outcome instanceof NotApplicable refusal) {
            return List.of("not applicable: " + refusal.reason());
        }
        if (outcome instanceof Undetermined unknown) {
            return List.of("undetermined: "
                    + unknown.missing().stream().map(SheetPointer::value).collect(Collectors.joining(" ")));
        }
        outcome.findings().forEach(CatalogueTest::assertSpeaks);
        return outcome.findings().stream()
                .map(finding -> finding.severity() + " " + finding.pointer() + " " + finding.messageKey())
                .toList();
    }

    /** The sheet from a source that cannot tell these places. */
    public static CertificationSheet losing(CertificationSheet sheet, String... pointers) {
        return sheet.withSource(sheet.source()
                .withLost(Stream.of(pointers).map(SheetPointer::new).toList()));
    }
}
