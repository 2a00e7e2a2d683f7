package fr.rncp.cli.validate;

import fr.rncp.cli.option.ApplicationMixin;
import fr.rncp.cli.option.DayConverter;
import fr.rncp.cli.option.DistinctFiles;
import fr.rncp.cli.option.Inputs;
import fr.rncp.cli.option.NomenclatureMixin;
import fr.rncp.cli.option.PageNumberMixin;
import fr.rncp.cli.option.SelectionMixin;
import fr.rncp.cli.problem.ProblemTally;
import fr.rncp.cli.report.Report;
import fr.rncp.cli.report.ReportTarget;
import fr.rncp.cli.report.ReportWords;
import fr.rncp.cli.report.ValidationTally;
import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.ExitStatus;
import fr.rncp.cli.terminal.Progress;
import fr.rncp.cli.terminal.Throughput;
import fr.rncp.cli.terminal.VersionProvider;
import fr.rncp.cli.validate.SeverityConverter.FailOn;
import fr.rncp.io.SheetReader;
import fr.rncp.model.Language;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleProfile;
import fr.rncp.rules.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code rncp validate}. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        header = "Validates sheets against the rule catalogue.",
        description = {
            "",
            "Reads all files in order, in constant memory, and validates each sheet. Lists findings by sheet or, if more than 10 sheets have findings, "
                    + "by rule with the first findings of each; JSON contains all of them.",
            "",
            "Problems of the source that have a rule (SRC-002, TXT-001 ...) are reported as info.",
            "",
            "Rules that need a fact which is not given, such as a code list, the day of the application or the other sheets of the register, are "
                    + "undetermined; the summary names the facts and the options that give them. All options on the application apply to all sheets.",
            ""
        },
        parameterListHeading = "Arguments:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  rncp validate sheet.json",
            "  rncp validate export_fiches_RNCP_V4_1.zip --lang fr --level error",
            "  rncp validate rncp.xml -o report.json --as-of 2026-01-15 --fail-on never",
            "  rncp validate sheet.json --applied-on 2025-11-03 --first-request yes --nomenclature rome=rome.csv",
            "",
            "A profile:",
            "  { \"off\": [\"TER-001\"],",
            "    \"severities\": { \"CAP-002\": \"INFO\" },",
            "    \"waivers\": [ { \"sheet\": \"RNCP36716\", \"rule\": \"COD-006\",",
            "      \"reason\": \"asked for correction\", \"until\": \"2026-12-31\" } ] }",
            "",
            "Exit status:",
            "  0  no finding that fails the run (--fail-on)",
            "  1  findings that fail the run or, with --keep-going, unreadable sheets",
            "  2  wrong usage, unreadable input or unwritable output; no output file"
        })
public final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day as of which sheets are validated, such as 2026-01-15 (default: today, Europe/Paris).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "JSON file that turns rules off, changes severities and accepts findings for a time.")
    private Optional<Path> profileFile = Optional.empty();

    @Option(
            names = "--whole-register",
            description = "The files contain a whole register: links to missing sheets are findings.")
    private boolean wholeRegister;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            converter = FailOn.class,
            completionCandidates = FailOn.class,
            description =
                    "Exit with 1 on an error, on a warning or an error, or never (default: error), even if not shown.")
    private FailOn.Threshold failOn = new FailOn.Threshold(Optional.of(Severity.ERROR));

    @Mixin
    private final ApplicationMixin application = new ApplicationMixin();

    @Mixin
    private final NomenclatureMixin nomenclatures = new NomenclatureMixin();

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Mixin
    private final SelectionMixin selection = new SelectionMixin();

    @Mixin
    private final PageNumberMixin number = new PageNumberMixin();

    @Option(names = "--keep-going", description = "Skip unreadable sheets and report them.")
    private boolean keepGoing;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        selection.check();
        SheetReader.Builder reader = inputs.reader();
        number.tell(reader, inputs.files());
        checkFiles();
        options.format();
        LocalDate day = asOf();
        ValidationSetup setup = new ValidationSetup(profile(day), context(day), wholeRegister);
        ValidationTally tally = new ValidationTally();
        try (ReportTarget target = options.target(console)) {
            Report report = options.report(target, console, setup.context(), tally::needs);
            ValidationRun run = new ValidationRun(setup, tally, report);
            Throughput throughput = validate(reader, run);
            int status = status(run);
            target.complete();
            say(run, target, throughput);
            return status;
        }
    }

    private LocalDate asOf() {
        return asOf.orElseGet(DayConverter::today);
    }

    private String name(ReportTarget target) {
        return options.file().isPresent() ? target.name() : console.words().of("standardOutput");
    }

    private RuleContext context(LocalDate day) throws IOException {
        return RuleContext.at(day).withApplication(application.application()).withNomenclatures(nomenclatures.read());
    }

    private void checkFiles() throws IOException {
        List<Path> read = new ArrayList<>(inputs.files());
        profileFile.ifPresent(read::add);
        options.since().ifPresent(read::add);
        read.addAll(nomenclatures.files());
        new DistinctFiles(spec.commandLine()).check(read, options.file(), Optional.empty());
    }

    private RuleProfile profile(LocalDate day) throws IOException {
        if (profileFile.isEmpty()) {
            return RuleProfile.NONE;
        }
        RuleProfile profile = ProfileFile.read(profileFile.get());
        profile.waivers().stream()
                .filter(waiver -> day.isAfter(waiver.until()))
                .forEach(waiver -> console.say(CommandMessage.of(
                        "waiver.expired",
                        waiver.rule(),
                        waiver.sheet(),
                        console.language().format(waiver.until()))));
        return profile;
    }

    private Throughput validate(SheetReader.Builder reader, ValidationRun run) throws IOException {
        if (keepGoing) {
            reader.skipUnreadableSheets();
        }
        Throughput throughput = new Throughput();
        try (Progress progress = Progress.over(inputs.files(), throughput, console);
                SheetReader sheets = inputs.open(reader.onProblem(run::problem).onBytesRead(progress::read), console)) {
            sheets.stream().filter(selection::selects).forEach(run);
        }
        return throughput;
    }

    private int status(ValidationRun run) {
        inputs.reportLeftOut(console);
        selection.reportUnknown(console);
        if (run.tally().sheets() == 0) {
            throw new CommandFailure(run.problems()
                    .firstError()
                    .map(first -> CommandMessage.of("sheets.none.first", first))
                    .orElseGet(selection::nothingSelected));
        }
        Predicate<Severity> reached = run.finish()
                .<Predicate<Severity>>map(changes -> changes::reaches)
                .orElse(run.tally()::reaches);
        boolean incomplete = run.problems().firstError().isPresent();
        return incomplete || failOn.isReached(reached) ? ExitStatus.INCOMPLETE : ExitStatus.DONE;
    }

    /** Prints to standard error what the report does not contain, or the user does not see there. */
    private void say(ValidationRun run, ReportTarget target, Throughput throughput) {
        if (!options.isRead()) {
            String sums = run.tally().inWords(ReportWords.in(console.language()));
            console.say(CommandMessage.of("report.written", sums, name(target), throughput.inWords(console.words())));
        }
        if (!options.isRead() && RuleCatalogue.mayMissNewLaw(asOf())) {
            Language language = console.language();
            console.say(CommandMessage.of("law", language.format(RuleCatalogue.LAW_KNOWN_ON), language.format(asOf())));
        }
        ProblemTally problems = run.problems();
        if (problems.count() > 0) {
            console.say(problems.reading(console.words(), inputs.given()));
        }
        problems.firstError()
                .ifPresent(first ->
                        console.say(CommandMessage.of("leftOut.first", problems.leftOut(console.words()), first)));
    }
}
