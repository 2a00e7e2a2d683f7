package fr.rncp.rules.report;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Rule;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleDefinition;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.message.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts findings into words, with the sources that apply to the sheet. */
final class FindingWording {

    private final Language language;
    private final RuleContext context;
    private final Map<RuleId, RuleDefinition> rules;

    FindingWording(RuleContext context, Language language) {
        this.language = language;
        this.context = context;
        this.rules =
                RuleCatalogue.definitions().stream().collect(Collectors.toMap(RuleDefinition::id, Function.identity()));
    }

    /** Checks whether the faults of a rule are in the copy that was read, and not in the sheet. */
    static boolean isAboutCopy(RuleId rule) {
        return rule.value().startsWith("SRC-") || rule.value().startsWith("TXT-");
    }

    Language language() {
        return language;
    }

    ReportedFinding of(Finding finding, Optional<CertificationSheet> sheet, Optional<Waiver> waiver) {
        RuleId rule = finding.rule();
        return new ReportedFinding(
                rule,
                finding.severity(),
                FormPart.of(finding.pointer()),
                title(rule),
                finding.pointer(),
                place(finding.pointer(), sheet),
                finding.excerpt(),
                finding.message(language),
                sources(rule, sheet).stream().map(ReportedSource::of).toList(),
                RuleCatalogue.fix(rule, language),
                finding.location(),
                waiver);
    }

    String title(RuleId rule) {
        return RuleCatalogue.title(rule, language).orElse(rule.value());
    }

    /** Returns a place in words, by the names in the sheet if the sheet is known. */
    String place(SheetPointer pointer, Optional<CertificationSheet> sheet) {
        return pointer.equals(SheetPointers.SHEET)
                ? of("report.where.sheet")
                : sheet.map(known -> pointer.describe(known, language)).orElseGet(() -> pointer.describe(language));
    }

    /** Returns the sources of a rule: those that apply to the sheet, if it is known. */
    List<RuleSource> sources(RuleId rule, Optional<CertificationSheet> sheet) {
        RuleDefinition definition = rules.get(rule);
        if (definition == null) {
            return List.of();
        }
        return definition instanceof Rule single && sheet.isPresent()
                ? single.sourcesFor(sheet.get(), context)
                : definition.sources();
    }

    String of(String key, Argument... arguments) {
        return Messages.in(language).render(key, List.of(arguments));
    }
}
