package fr.rncp.cli.problem;

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

        @Override
        public String toString() {
            return code + " " + count + " (" + severity.name().toLowerCase(Locale.ROOT) + ")";
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
    public String leftOut() {
        return switch ((int) Math.min(unreadableSheets, 2)) {
            case 0 -> "something could not be read";
            case 1 -> "1 sheet could not be read";
            default -> unreadableSheets + " sheets could not be read";
        };
    }

    /** Returns {@code 14 problems: UNREADABLE_DATE 2 (warning), STRAY_WHITESPACE 12 (info)}. */
    @Override
    public String toString() {
        String list = rows.values().stream().map(TallyRow::toString).collect(Collectors.joining(", "));
        return count() + (count() == 1 ? " problem: " : " problems: ") + list;
    }
}
