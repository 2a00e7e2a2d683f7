package fr.rncp.api;

import fr.rncp.io.ProblemCode;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleDefinition;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetValidator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every id that a finding can have: who finds it, in a sheet, in a register or when reading, and with what severity at
 * most.
 */
final class RuleLines {

    private RuleLines() {}

    static List<String> all() {
        return Stream.of(
                        RuleCatalogue.rules().stream().map(rule -> line(rule, "sheet")),
                        RuleCatalogue.registerRules().stream().map(rule -> line(rule, "register")),
                        Stream.of(ProblemCode.values())
                                .flatMap(code -> code.ruleId().stream())
                                .map(RuleLines::remark))
                .flatMap(lines -> lines)
                .distinct()
                .sorted()
                .toList();
    }

    private static String line(RuleDefinition rule, String kind) {
        return rule.id() + " " + kind + " " + word(rule.severity());
    }

    private static String remark(String rule) {
        return rule + " reader " + word(severityOfRemark(rule));
    }

    /** The severity that the validator gives to what a reader noticed. */
    private static Severity severityOfRemark(String rule) {
        SourceRemark remark = new SourceRemark(rule, Optional.empty(), "", SourceLocation.UNKNOWN);
        List<Finding> findings = SheetValidator.standard()
                .report(SheetNumber.of("RNCP1"), List.of(remark), RuleContext.at(RuleCatalogue.LAW_KNOWN_ON))
                .findings();
        return findings.get(0).severity();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
