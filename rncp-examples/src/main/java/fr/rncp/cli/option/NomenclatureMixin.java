package fr.rncp.cli.option;

import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.io.NomenclatureFiles;
import fr.rncp.model.nomenclature.Nomenclatures;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The option for nomenclatures, against which codes are checked. Its key contains the first day of the version, so that
 * several versions of one nomenclature can be given. A sheet is checked against the version in force.
 */
public final class NomenclatureMixin {

    // Before every sheet: a list without a day is the only version.
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    @Option(
            names = "--nomenclature",
            paramLabel = "KIND[@DATE]=FILE",
            completionCandidates = Kinds.class,
            description =
                    "Also check codes against this list: rome, formacode, idcc or nsf (labels), in force from DATE, "
                            + "such as rome@2025-06-01=rome.csv. Repeatable. Only the NSF codes and their labels are built in.")
    private List<String> lists = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** The kinds of lists. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("formacode", "idcc", "nsf", "rome").iterator();
        }
    }

    /** Returns the files to read. */
    public Collection<Path> files() {
        return lists.stream().map(this::file).toList();
    }

    public Nomenclatures read() throws IOException {
        Nomenclatures read = Nomenclatures.embedded();
        for (String list : lists) {
            String[] key = list.substring(0, equalsSign(list)).split("@", 2);
            LocalDate from = key.length == 1 ? ALWAYS : day(key[1]);
            read = with(read, key[0], new Version(file(list), versionName(key[0], file(list)), from));
        }
        return read;
    }

    private Path file(String list) {
        String name = list.substring(equalsSign(list) + 1);
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw wrong(CommandMessage.of("nomenclature.name", name));
        }
    }

    private int equalsSign(String list) {
        int sign = list.indexOf('=');
        if (sign < 0 || sign == list.length() - 1) {
            throw wrong(CommandMessage.expected("kindAndFile", list));
        }
        return sign;
    }

    /** Returns the version in a file name: 4.60 for {@code rome-4.60.csv} and ROME. */
    private static String versionName(String kind, Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z]{1,8}$", "");
        String rest = name.replaceFirst("(?i)^" + Pattern.quote(kind) + "[-_ ]*", "");
        return rest.isEmpty() ? name : rest;
    }

    /**
     * A list as given.
     *
     * @param file the file
     * @param name the name of this version in messages
     * @param from the first day on which it is in force
     */
    private record Version(Path file, String name, LocalDate from) {}

    private Nomenclatures with(Nomenclatures lists, String kind, Version version) throws IOException {
        try {
            return switch (kind) {
                case "rome" ->
                    lists.withRome(NomenclatureFiles.readRome(version.file(), version.name(), version.from()));
                case "formacode" ->
                    lists.withFormacodes(
                            NomenclatureFiles.readFormacode(version.file(), version.name(), version.from()));
                case "idcc" ->
                    lists.withIdcc(NomenclatureFiles.readIdcc(version.file(), version.name(), version.from()));
                case "nsf" ->
                    lists.withNsfLabels(NomenclatureFiles.readNsf(version.file(), version.name(), version.from()));
                default -> throw wrong(CommandMessage.expected("kind", kind));
            };
        } catch (IllegalArgumentException e) {
            throw wrong(CommandMessage.of("nomenclature.twice", kind));
        }
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(CommandMessage.expected("dayOfList", text));
        }
    }

    private ParameterException wrong(CommandMessage message) {
        return new UsageFailure(command.commandLine(), CommandMessage.of("usage.value", "--nomenclature", message));
    }
}
