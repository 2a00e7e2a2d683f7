package fr.rncp.rules.catalogue;

import fr.rncp.rules.InForce;
import fr.rncp.rules.Language;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Rule;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** docs/rules.md, written from the rules, their messages and their examples. */
final class RulesPage {

    private final StringBuilder page = new StringBuilder();
    private final Map<RuleId, RuleExample> examples =
            Examples.all().stream().collect(Collectors.toMap(RuleExample::rule, Function.identity()));

    static String text() {
        RulesPage page = new RulesPage();
        page.introduction();
        RuleCatalogue.rules().forEach(page::rule);
        page.leftOut();
        return page.page.toString();
    }

    private void introduction() {
        page.append("# Rules\n\n")
                .append(
                        "Generated from the code; `RulesPageTest` keeps it true and writes it anew with `-Drncp.writeDocs=true`. ")
                .append("The law is known up to ")
                .append(RuleCatalogue.LAW_KNOWN_ON)
                .append(
                        ".\n\nAn id never changes its meaning. *error*: against the law or the published format; *warning*: against doctrine or a firm practice, or what the law ")
                .append(
                        "leaves open; *info*: worth knowing. The severity is the gravest that a finding of the rule can have. Examples are made up.\n");
    }

    private void rule(Rule rule) {
        heading(rule);
        line("Rests on", rule.sources().stream().map(RuleSource::reference).collect(Collectors.joining("; ")));
        if (!rule.inForce().equals(InForce.ALWAYS)) {
            line("In force", inForce(rule.inForce()));
        }
        line("Reads", rule.reads().stream().map(p -> "`" + p + "`").collect(Collectors.joining(", ")));
        example(Objects.requireNonNull(examples.get(rule.id())));
        line("Fix", RuleCatalogue.fix(rule.id(), Language.ENGLISH).orElseThrow());
    }

    private void heading(Rule rule) {
        page.append("\n## ")
                .append(rule.id())
                .append(" · ")
                .append(rule.severity().name().toLowerCase(Locale.ROOT))
                .append("\n\n")
                .append(RuleCatalogue.title(rule.id(), Language.ENGLISH).orElseThrow())
                .append("\n\n");
    }

    private void line(String name, String value) {
        page.append("- **").append(name).append("**: ").append(value).append('\n');
    }

    private static String inForce(InForce interval) {
        String measured =
                switch (interval.measuredBy()) {
                    case AS_OF -> "by the day of the validation";
                    case APPLICATION -> "by the day of the application";
                    case START -> "by the first day of the registration";
                };
        return interval.from().map(from -> "from " + from + " ").orElse("")
                + interval.until().map(until -> "until " + until + " ").orElse("")
                + measured;
    }

    private void example(RuleExample example) {
        line("Passes", example.passes().words());
        RuleExample.Case fails = example.fails();
        Outcome outcome = RuleCatalogue.rule(example.rule()).orElseThrow().check(fails.sheet(), fails.context());
        line("Fails", fails.words() + " → “" + outcome.findings().get(0).message(Language.ENGLISH) + "”");
    }

    private void leftOut() {
        page.append(
                "\n## Left out\n\nIds of the catalogue of candidate rules that no rule has; no other rule takes them.\n\n| id | why |\n|---|---|\n");
        LeftOut.ALL.forEach(id -> page.append("| ")
                .append(id.id())
                .append(" | ")
                .append(id.reason())
                .append(" |\n"));
    }
}
