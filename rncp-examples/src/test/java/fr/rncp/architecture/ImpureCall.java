package fr.rncp.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A method of the JDK that reads the clock or a default of the machine. The table of them is {@code impure-calls.tsv}.
 *
 * @param type the class
 * @param method the method, with {@code *} for any characters; {@code new} for a constructor
 * @param takes impure only with a parameter of one of these types; empty: whatever it takes
 * @param unless pure with a parameter of one of these types
 * @param instead what to write instead
 */
record ImpureCall(String type, String method, Set<String> takes, Set<String> unless, String instead) {

    /** The table; lines with {@code #} are its head. */
    static List<ImpureCall> table() {
        try (InputStream table = Objects.requireNonNull(ImpureCall.class.getResourceAsStream("impure-calls.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImpureCall of(String[] cells) {
        return new ImpureCall(cells[0], cells[1], types(cells[2]), types(cells[3]), cells[4]);
    }

    private static Set<String> types(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(",", -1));
    }

    /**
     * Checks whether a method of this type, given by its name and the simple names of its parameter types, is meant.
     */
    boolean isMet(String name, List<String> parameters) {
        return name.matches(method.replace("*", ".*"))
                && (takes.isEmpty() || parameters.stream().anyMatch(takes::contains))
                && parameters.stream().noneMatch(unless::contains);
    }
}
