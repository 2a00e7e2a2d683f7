package fr.rncp.cli.rules;

import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.ExitStatus;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.cli.terminal.VersionProvider;
import fr.rncp.cli.terminal.Words;
import fr.rncp.model.Language;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleDefinition;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code rncp rules}. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        header = "Lists the rules, or explains one.",
        description = {
            "",
            "Without an id, lists every rule with its title, and the faults of copies that only a reader can see (SRC and TXT). With an id, shows "
                    + "severity, sources and advice.",
            ""
        },
        parameterListHeading = "Arguments:%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Examples:", "  rncp rules", "  rncp rules BLK-012", "  rncp rules SRC-002 --lang fr"})
public final class RulesCommand implements Callable<Integer> {

    private static final int ID = 9;
    private static final int LABEL = 14;

    private final Console console;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The id of a rule, such as BLK-012.")
    private Optional<String> id = Optional.empty();

    public RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(id.map(text -> text.strip().toUpperCase(Locale.ROOT))
                .map(this::explained)
                .orElseGet(this::list));
        return ExitStatus.DONE;
    }

    private String list() {
        return RuleCatalogue.ids().stream()
                .map(rule -> TextLayout.hanging(TextLayout.left(rule.value(), ID), title(rule)))
                .collect(Collectors.joining());
    }

    private String title(RuleId rule) {
        return RuleCatalogue.title(rule, console.language()).orElse("");
    }

    private String explained(String text) {
        RuleId rule = RuleCatalogue.ids().stream()
                .filter(known -> known.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("rules.none", text));
        Language language = console.language();
        Words words = Words.load(RulesCommand.class, "rule", language);
        Headings headings = new Headings(console.colours());
        StringBuilder out = new StringBuilder(headings.bold(rule.value())).append('\n');
        out.append(TextLayout.hanging("  ", title(rule)));
        Optional<RuleDefinition> definition = RuleCatalogue.definitions().stream()
                .filter(known -> known.id().equals(rule))
                .findFirst();
        String severity = definition
                .map(known -> "severity." + known.severity().name().toLowerCase(Locale.ROOT))
                .orElse("severity.copy");
        out.append(line(words.of("severity"), words.of(severity)));
        definition.map(RuleDefinition::sources).orElse(List.of()).forEach(source -> out.append(source(words, source)));
        RuleCatalogue.fix(rule, language).ifPresent(fix -> out.append(line(words.of("fix"), fix)));
        return out.toString();
    }

    private static String source(Words words, RuleSource source) {
        String kind = source.kind().description(words.language());
        String link = source.link().map(url -> " " + url).orElse("");
        return line(words.of("source"), words.of("source.kind", source.reference(), kind) + link);
    }

    private static String line(String label, String text) {
        return TextLayout.hanging("  " + TextLayout.left(label, LABEL), text);
    }
}
