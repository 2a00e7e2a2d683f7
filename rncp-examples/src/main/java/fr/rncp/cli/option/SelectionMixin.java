package fr.rncp.cli.option;

import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.cli.terminal.Console;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetFilter;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siren;
import fr.rncp.model.value.Siret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that select sheets. Values of one option are alternatives; different options must all match. */
public final class SelectionMixin {

    private static final int DIGITS_OF_SIREN = 9;

    @Option(names = "--sheet", paramLabel = "N", split = ",", description = "Only these sheets, such as RNCP36716.")
    private List<String> sheets = new ArrayList<>();

    @Option(
            names = "--register",
            paramLabel = "RNCP|RS",
            converter = RegisterConverter.class,
            completionCandidates = RegisterConverter.class,
            description = "Only sheets of this register.")
    private List<Register> registers = new ArrayList<>();

    @Option(names = "--active", description = "Only active sheets.")
    private boolean active;

    @Option(
            names = "--in-force-on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Only sheets whose registration is in force on this day.")
    private Optional<LocalDate> inForceOn = Optional.empty();

    @Option(
            names = "--qualification-level",
            paramLabel = "N|N-M",
            description = "Only sheets of this level, or of a level between these, such as 5 or 5-7.")
    private List<String> levels = new ArrayList<>();

    @Option(names = "--rome", paramLabel = "CODE", description = "Only sheets with this ROME code.")
    private List<String> rome = new ArrayList<>();

    @Option(names = "--nsf", paramLabel = "CODE", description = "Only sheets with this NSF code or group.")
    private List<String> nsf = new ArrayList<>();

    @Option(names = "--formacode", paramLabel = "CODE", description = "Only sheets with this Formacode.")
    private List<String> formacodes = new ArrayList<>();

    @Option(names = "--certifier", paramLabel = "SIRET|SIREN", description = "Only sheets of this certifying body.")
    private List<String> certifiers = new ArrayList<>();

    @Option(names = "--partner", paramLabel = "SIRET|SIREN", description = "Only sheets with this partner.")
    private List<String> partners = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    private @Nullable SheetFilter filter;
    private long unknown;

    /**
     * Checks whether a sheet is selected. A sheet that lacks a fact which the options ask for is not, and is counted.
     */
    public boolean selects(CertificationSheet sheet) {
        Answer answer = filter().matches(sheet);
        unknown += answer.isKnown() ? 0 : 1;
        return answer.isYes();
    }

    /** Checks the options, before anything is read. */
    public void check() {
        filter();
    }

    /** Reports how many sheets were left out because it is unknown whether they match. */
    public void reportUnknown(Console console) {
        if (unknown > 0) {
            console.say(console.words().count("selection.unknown", unknown));
        }
    }

    /** Returns the reason why there is no sheet. */
    public CommandMessage nothingSelected() {
        boolean all = filter().toString().equals(SheetFilter.ALL.toString());
        return CommandMessage.of(all ? "sheets.none" : "selection.none");
    }

    private SheetFilter filter() {
        if (filter == null) {
            filter = built();
        }
        return filter;
    }

    private SheetFilter built() {
        SheetFilter.Builder builder = SheetFilter.builder();
        sheets.forEach(number -> builder.number(value("--sheet", "sheetNumber", number, SheetNumber::parse)));
        registers.forEach(builder::register);
        if (active) {
            builder.active();
        }
        inForceOn.ifPresent(builder::inForceOn);
        levels.forEach(range -> addLevels(builder, range));
        rome.forEach(code -> builder.rome(value("--rome", "rome", code, RomeCode::parse)));
        nsf.forEach(code -> builder.nsf(value("--nsf", "nsf", code, NsfCode::parse)));
        formacodes.forEach(code -> builder.formacode(value("--formacode", "formacode", code, Formacode::parse)));
        certifiers.forEach(id -> addBody("--certifier", id, builder::certifier, builder::certifier));
        partners.forEach(id -> addBody("--partner", id, builder::partner, builder::partner));
        return builder.build();
    }

    private void addLevels(SheetFilter.Builder builder, String range) {
        String[] ends = range.split("-", 2);
        QualificationLevel from = level(ends[0]);
        QualificationLevel to = ends.length == 1 ? from : level(ends[1]);
        value("--qualification-level", "level", range, text -> builder.levels(from, to));
    }

    private QualificationLevel level(String number) {
        return value("--qualification-level", "level", number.strip(), SelectionMixin::levelOf);
    }

    private static QualificationLevel levelOf(String number) {
        return Stream.of(QualificationLevel.values())
                .filter(level -> String.valueOf(level.number()).equals(number))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private void addBody(String option, String id, Consumer<Siren> bySiren, Consumer<Siret> bySiret) {
        if (id.chars().filter(Character::isDigit).count() == DIGITS_OF_SIREN) {
            bySiren.accept(value(option, "body", id, Siren::parse));
        } else {
            bySiret.accept(value(option, "body", id, Siret::parse));
        }
    }

    private <T> T value(String option, String form, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UsageFailure(
                    command.commandLine(),
                    CommandMessage.of("usage.value", option, CommandMessage.expected(form, text)));
        }
    }
}
