package fr.rncp.cli.option;

import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.cli.terminal.Console;
import fr.rncp.io.ContentKind;
import fr.rncp.io.SheetReader;
import fr.rncp.model.value.SheetNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options for the inputs to read and the number of threads. */
public final class Inputs {

    private static final String STANDARD_INPUT = "-";
    private static final Pattern ONLY_FIGURES = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern PAGE_OF_SHEET =
            Pattern.compile("^https?://.*/(rncp|rs)/([1-9][0-9]{0,6})/?(?:[?#].*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description =
                    "Files or folders to read: XML export, JSON, NDJSON or sheet page (HTML or text), plain, zipped or gzipped. - is standard input.")
    private List<String> names = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "Read with N threads (default: number of processors). Affects speed only.")
    private Optional<Integer> threads = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    private @Nullable List<Path> files;

    /** The files of the folders that are not read. */
    private final List<Path> leftOut = new ArrayList<>();

    private boolean hasFolder;

    /**
     * Takes the last argument away if it is the number of a sheet or the address of its page, and not the name of a
     * file. Must be called before the files are asked for.
     */
    public Optional<SheetNumber> takeSheetNumber() {
        if (names.size() < 2) {
            return Optional.empty();
        }
        String last = names.get(names.size() - 1);
        Matcher page = PAGE_OF_SHEET.matcher(last);
        Optional<SheetNumber> number = page.find()
                ? SheetNumber.tryParse(page.group(1) + page.group(2))
                : number(last).filter(found -> !Files.exists(Path.of(last)));
        number.ifPresent(found -> names = names.subList(0, names.size() - 1));
        return number;
    }

    /** Reads a number; figures alone are a number of the RNCP. */
    private static Optional<SheetNumber> number(String text) {
        return SheetNumber.tryParse(ONLY_FIGURES.matcher(text).matches() ? "RNCP" + text : text);
    }

    /** Returns the files to read, with those of the folders; none for standard input. */
    public List<Path> files() throws IOException {
        if (files == null) {
            files = found();
        }
        return files;
    }

    /** Returns the inputs as they were given, for a command that can be copied. */
    public String given() {
        return names.stream()
                .map(name -> name.contains(" ") ? '"' + name + '"' : name)
                .collect(Collectors.joining(" "));
    }

    /** Checks whether standard input is read. */
    public boolean isStandardInput() {
        return names.contains(STANDARD_INPUT);
    }

    /** Checks whether unreadable files are skipped: the files of a folder were not chosen one by one. */
    public boolean skipsUnreadable() {
        return hasFolder;
    }

    private List<Path> found() throws IOException {
        if (isStandardInput()) {
            if (names.size() > 1) {
                throw new UsageFailure(command.commandLine(), CommandMessage.of("input.alone"));
            }
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        for (String name : names) {
            Path path = path(name);
            if (!Files.exists(path) && SheetNumber.tryParse(name).isPresent()) {
                throw new CommandFailure("input.number", name, name);
            }
            if (Files.isDirectory(path)) {
                hasFolder = true;
                found.addAll(inFolder(path));
            } else {
                found.add(path);
            }
        }
        return List.copyOf(found);
    }

    private Path path(String name) {
        if (ADDRESS.matcher(name).matches()) {
            throw new CommandFailure("input.address", name);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandFailure("input.name", name);
        }
    }

    /** Returns the readable files of a folder and of the folders in it, in the order of their names. */
    private List<Path> inFolder(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(file -> Files.isRegularFile(file) && !isHidden(folder, file))
                    .sorted()
                    .toList();
        }
        List<Path> readable = new ArrayList<>();
        for (Path file : all) {
            ContentKind kind = SheetReader.sniff(file);
            (kind == ContentKind.OTHER || kind == ContentKind.EMPTY ? leftOut : readable).add(file);
        }
        if (readable.isEmpty()) {
            throw new CommandFailure("input.emptyFolder", folder);
        }
        return readable;
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path step : folder.relativize(file)) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns a reader with these threads, after checking that all files exist, so that a run does not fail halfway.
     * Pages without a number have the one in the name of their file.
     */
    public SheetReader.Builder reader() throws IOException {
        int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (count < 1) {
            throw new UsageFailure(command.commandLine(), CommandMessage.of("threads", count));
        }
        if (!isStandardInput()) {
            SheetReader.open(files().toArray(Path[]::new)).close();
        }
        SheetReader.Builder reader = SheetReader.builder().threads(count).pageNumberFromName(NumberInName::of);
        return skipsUnreadable() ? reader.skipUnreadableSheets() : reader;
    }

    /** Opens the inputs with the settings of a reader. */
    public SheetReader open(SheetReader.Builder reader, Console console) throws IOException {
        return isStandardInput()
                ? reader.open(console.in(), STANDARD_INPUT)
                : reader.open(files().toArray(Path[]::new));
    }

    /** Reports the files of the folders that are not read. */
    public void reportLeftOut(Console console) {
        for (Path file : leftOut) {
            console.say(CommandMessage.of("input.leftOut", file));
        }
    }
}
