package fr.rncp.cli.problem;

import fr.rncp.cli.terminal.Words;
import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts the problems of each code and keeps the first one. */
public final class ProblemTally {

    private final Map<ProblemCode, TallyRow> rows = new EnumMap<>(ProblemCode.class);
    private Optional<ReadProblem> firstError = Optional.empty();
    private long unreadableSheets;

    /**
     * The problems of a code.
     *
     * @param code the code
     * @param severity the highest severity
     * @param count their number
     * @param first the first one
     */
    public record TallyRow(ProblemCode code, ProblemSeverity severity, long count, ReadProblem first) {

        private TallyRow and(TallyRow other) {
            ProblemSeverity worst = severity.compareTo(other.severity) <= 0 ? severity : other.severity;
            return new TallyRow(code, worst, count + other.count, first);
        }

        private String inWords(Words words) {
            return code + " " + words.number(count) + " ("
                    + words.of("severity." + severity.name().toLowerCase(Locale.ROOT)) + ")";
        }
    }

    public void add(ReadProblem problem) {
        rows.merge(problem.code(), new TallyRow(problem.code(), problem.severity(), 1, problem), TallyRow::and);
        if (problem.severity() == ProblemSeverity.ERROR && firstError.isEmpty()) {
            firstError = Optional.of(problem);
        }
        // One of the problems of an unreadable sheet contains its text.
        unreadableSheets += problem.fragment().isPresent() ? 1 : 0;
    }

    public Collection<TallyRow> rows() {
        return rows.values();
    }

    public long count() {
        return rows.values().stream().mapToLong(TallyRow::count).sum();
    }

    /** Returns the first error. */
    public Optional<ReadProblem> firstError() {
        return firstError;
    }

    /** Returns the number of unreadable sheets. Any other error concerns a file or the rest of a file. */
    public long unreadableSheets() {
        return unreadableSheets;
    }

    /** Describes the missing sheets, if there was an error. */
    public String leftOut(Words words) {
        return unreadableSheets == 0 ? words.of("leftOut.none") : words.count("leftOut", unreadableSheets);
    }

    /** Returns {@code 14 problems: UNREADABLE_DATE 2 (warning), STRAY_WHITESPACE 12 (info)}. */
    public String inWords(Words words) {
        String list = rows.values().stream().map(row -> row.inWords(words)).collect(Collectors.joining(", "));
        return words.of(count() == 1 ? "problems.one" : "problems.many", words.number(count()), list);
    }

    /** Describes the problems of an input that was read, with a command that lists them. */
    public String reading(Words words, String input) {
        return words.of("problems.reading", inWords(words), input);
    }
}
