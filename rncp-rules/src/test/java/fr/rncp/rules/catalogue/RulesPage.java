package fr.rncp.rules.catalogue;

import fr.rncp.model.Language;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RegisterRule;
import fr.rncp.rules.Rule;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleDefinition;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.catalogue.relations.CatalogueRegisterRule;
import fr.rncp.rules.catalogue.relations.RegisterExamples;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.RuleBasis;
import fr.rncp.rules.engine.RuleScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates docs/rules.md from the rules, their messages and their examples. */
final class RulesPage {

    private final StringBuilder page = new StringBuilder();

    static String text() {
        RulesPage page = new RulesPage();
        page.introduction();
        page.overview();
        page.sheetRules();
        page.registerRules();
        page.leftOut();
        page.unchecked();
        return page.page.toString();
    }

    private void introduction() {
        page.append("# Rules\n\n")
                .append(
                        "Generated from the code; `RulesPageTest` keeps it up to date and regenerates it with `-Drncp.writeDocs=true`. The rules reflect the law as of ")
                .append(RuleCatalogue.LAW_KNOWN_ON)
                .append(
                        ".\n\nAn id never changes its meaning. *error*: a breach of the law or of the published format; *warning*: a breach of doctrine or of a firm practice, ")
                .append(
                        "or a point that the law leaves open; *info*: worth knowing. The severity of a rule is the highest that its findings can have. Examples are made up.\n");
    }

    private void overview() {
        page.append("\n| rule | severity | checks |\n|---|---|---|\n");
        RuleCatalogue.definitions()
                .forEach(rule -> page.append(
                        "| [%s](#%s) | %s | %s |\n".formatted(rule.id(), anchor(rule), severity(rule), title(rule))));
    }

    /** Returns the anchor that sites generate from the heading when they render Markdown. */
    private static String anchor(RuleDefinition rule) {
        return rule.id().value().toLowerCase(Locale.ROOT) + "--" + severity(rule);
    }

    private static String severity(RuleDefinition rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String title(RuleDefinition rule) {
        return RuleCatalogue.title(rule.id(), Language.ENGLISH).orElseThrow();
    }

    private void sheetRules() {
        Map<RuleId, RuleExample> examples =
                Examples.all().stream().collect(Collectors.toMap(RuleExample::rule, Function.identity()));
        for (Rule rule : RuleCatalogue.rules()) {
            RuleExample example = Objects.requireNonNull(examples.get(rule.id()));
            RuleExample.Case fails = example.fails();
            section(rule);
            line("Reads", rule.reads().stream().map(p -> "`" + p + "`").collect(Collectors.joining(", ")));
            examples(
                    example.passes().words(),
                    fails.words(),
                    rule.check(fails.sheet(), fails.context()).findings().get(0));
            fix(rule);
        }
    }

    private void registerRules() {
        Map<RuleId, RegisterExample> examples =
                RegisterExamples.all().stream().collect(Collectors.toMap(RegisterExample::rule, Function.identity()));
        for (RegisterRule rule : RuleCatalogue.registerRules()) {
            RegisterExample example = Objects.requireNonNull(examples.get(rule.id()));
            section(rule);
            line("Reads", "all sheets of a register");
            examples(
                    example.passes().words(),
                    example.fails().words(),
                    example.fails().findings(rule.id()).get(0));
            fix(rule);
        }
    }

    private void section(RuleDefinition rule) {
        page.append("\n## %s · %s\n\n%s\n\n".formatted(rule.id(), severity(rule), title(rule)));
        line("Based on", bases(rule).stream().map(RulesPage::words).collect(Collectors.joining("; ")));
        if (!rule.inForce().equals(EffectivePeriod.ALWAYS)) {
            line("In force", inForce(rule.inForce()));
        }
    }

    private static List<RuleBasis> bases(RuleDefinition rule) {
        return rule instanceof CatalogueRule sheetRule ? sheetRule.bases() : ((CatalogueRegisterRule) rule).bases();
    }

    private static String words(RuleBasis basis) {
        RuleSource source = basis.source();
        String reference = source.link()
                .map(link -> "[" + source.reference() + "](" + link + ")")
                .orElse(source.reference());
        String limits = Stream.concat(basis.scopes().stream().map(RulesPage::words), limits(basis.inForce()))
                .collect(Collectors.joining(", "));
        return limits.isEmpty() ? reference : reference + " (" + limits + ")";
    }

    private static String words(RuleScope scope) {
        return switch (scope) {
            case RNCP, RS -> scope.name();
            case BY_LAW -> "by law";
            case ON_REQUEST -> "on request";
            case BLOCKS -> "blocs";
            case EXPERIENCE -> "VAE";
        };
    }

    private static Stream<String> limits(EffectivePeriod period) {
        return period.equals(EffectivePeriod.ALWAYS)
                ? Stream.empty()
                : Stream.of(days(period) + "by the " + measured(period));
    }

    private static String measured(EffectivePeriod period) {
        return switch (period.measuredBy()) {
            case AS_OF -> "day of the validation";
            case APPLICATION -> "day of the application";
            case START -> "first day of the registration";
        };
    }

    private static String days(EffectivePeriod period) {
        return period.from().map(from -> "from " + from + " ").orElse("")
                + period.until().map(until -> "until " + until + " ").orElse("");
    }

    private void examples(String passes, String fails, Finding finding) {
        line("Passes", passes);
        line("Fails", fails + " → “" + finding.message(Language.ENGLISH) + "”");
    }

    private void fix(RuleDefinition rule) {
        line("Fix", RuleCatalogue.fix(rule.id(), Language.ENGLISH).orElseThrow());
    }

    private void line(String name, String value) {
        page.append("- **").append(name).append("**: ").append(value).append('\n');
    }

    private static String inForce(EffectivePeriod interval) {
        return days(interval) + "(" + measured(interval) + ")";
    }

    private void leftOut() {
        page.append(
                "\n## Left out\n\nIds in the catalogue of candidate rules that have no rule. They are not used for other rules.\n\n| id | why |\n|---|---|\n");
        LeftOut.ALL.forEach(id -> page.append("| ")
                .append(id.id())
                .append(" | ")
                .append(id.reason())
                .append(" |\n"));
    }

    private void unchecked() {
        page.append(
                "\n## Not checked by machine\n\nArticles of the code du travail are checked against the consolidated code (`tools/law`), and linked in the version on which the rule rests. Other sources of law and doctrine are not:\n\n");
        UncheckedSources.cited()
                .forEach(source -> page.append("- ").append(source).append('\n'));
    }
}
