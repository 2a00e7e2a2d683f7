package fr.rncp.cli.show;

import fr.rncp.cli.option.Inputs;
import fr.rncp.cli.option.SelectionMixin;
import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.ExitStatus;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.PrintableText;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.cli.terminal.VersionProvider;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.SheetJson;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code rncp show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        header = "Shows one sheet.",
        description = {
            "",
            "Shows every value that the sheet has, under the headings of the public page. The last argument may be the number of the sheet, in any "
                    + "usual spelling, or the address of its page. Without it, shows the only sheet, or lists the sheets to choose from.",
            ""
        },
        parameterListHeading = "Arguments:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  rncp show page.html",
            "  rncp show export_fiches_RNCP_V4_1.zip RNCP36716",
            "  rncp show rncp.ndjson 36716 --format json",
            "",
            "Exit status:",
            "  0  the sheet was shown",
            "  1  several sheets to choose from were listed",
            "  2  wrong usage, unreadable input, or no such sheet"
        })
public final class ShowCommand implements Callable<Integer> {

    /** The largest number of sheets that are listed. */
    private static final int MOST_LISTED = 50;

    private final Console console;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final SelectionMixin selection = new SelectionMixin();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = SheetFormats.class,
            converter = SheetFormats.class,
            defaultValue = "text",
            description = "text, or json: the JSON of the sheet and nothing else (default: text).")
    private String format = "text";

    public ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        selection.check();
        Optional<SheetNumber> number = inputs.takeSheetNumber();
        SheetReader.Builder reader = inputs.reader().skipUnreadableSheets();
        List<String> problems = new ArrayList<>();
        reader.onProblem(problem -> {
            if (problem.severity() == ProblemSeverity.ERROR && problems.isEmpty()) {
                problems.add(problem.describe(console.language()));
            }
        });
        try (SheetReader sheets = inputs.open(reader, console)) {
            return number.isPresent() ? show(sheets, number.get()) : showOnly(sheets, problems);
        }
    }

    private int show(SheetReader sheets, SheetNumber number) {
        for (CertificationSheet sheet : sheets) {
            if (sheet.number().equals(number)) {
                return show(sheet);
            }
        }
        throw new CommandFailure("show.none", number);
    }

    private int show(CertificationSheet sheet) {
        console.print(
                format.equals("json")
                        ? SheetJson.writeIndented(sheet) + "\n"
                        : SheetPage.of(sheet, console.language(), new Headings(console.colours())));
        return ExitStatus.DONE;
    }

    private int showOnly(SheetReader sheets, List<String> problems) {
        Iterator<CertificationSheet> selected =
                sheets.stream().filter(selection::selects).iterator();
        if (!selected.hasNext()) {
            throw new CommandFailure(problems.stream()
                    .findFirst()
                    .map(first -> CommandMessage.of("sheets.none.first", first))
                    .orElseGet(selection::nothingSelected));
        }
        CertificationSheet first = selected.next();
        return selected.hasNext() ? list(first, selected) : show(first);
    }

    private int list(CertificationSheet first, Iterator<CertificationSheet> others) {
        StringBuilder list = new StringBuilder(line(first));
        int listed = 1;
        while (others.hasNext() && listed < MOST_LISTED) {
            list.append(line(others.next()));
            listed++;
        }
        console.print(list + (others.hasNext() ? "…\n" : ""));
        console.say(CommandMessage.of("show.choose"));
        return ExitStatus.INCOMPLETE;
    }

    private static String line(CertificationSheet sheet) {
        String title = sheet.title().map(PrintableText::oneLine).orElse("");
        return TextLayout.hanging(TextLayout.left(sheet.number().value(), 11), title);
    }
}
