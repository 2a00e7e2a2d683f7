package fr.rncp.cli.report;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceLocation;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What readers met and the catalogue has an id for ({@code SRC-002}), as findings for information. */
public final class ReaderFindings {

    /** Name of the argument that tells the place in the file; it tells such findings from those of rules. */
    static final String PLACE = "readerPlace";

    /** Name of the argument that tells it to a person who knows the sheet. */
    static final String SHORT_PLACE = "readerShortPlace";

    private final ReportWords words;

    public ReaderFindings(ReportWords words) {
        this.words = words;
    }

    /** The ids that findings of readers may have. */
    public static Set<RuleId> ids() {
        Set<RuleId> ids = new TreeSet<>();
        Arrays.stream(ProblemCode.values()).flatMap(code -> id(code).stream()).forEach(ids::add);
        return ids;
    }

    /** The problem as a finding, if it has an id and concerns a sheet that could be read. */
    public Optional<Finding> of(ReadProblem problem) {
        return problem.severity() == ProblemSeverity.ERROR
                ? Optional.empty()
                : id(problem.code()).map(id -> finding(id, problem));
    }

    private Finding finding(RuleId id, ReadProblem problem) {
        return new Finding(
                id,
                Severity.INFO,
                pointer(problem),
                message(problem),
                List.of(
                        Argument.text(PLACE, problem.locationText()),
                        Argument.text(SHORT_PLACE, shortPlace(problem.location()))),
                Optional.of(problem.found(Language.ENGLISH)).filter(found -> !found.isBlank()));
    }

    /** A sentence of the language; in English also what the reader says itself, since it speaks nothing else. */
    private String message(ReadProblem problem) {
        String sentence = words.find("reader." + problem.code()).orElse("");
        return words.language() == Language.ENGLISH || sentence.isEmpty()
                ? (sentence + inEnglish(problem)).strip()
                : sentence;
    }

    private static String inEnglish(ReadProblem problem) {
        return " Expected " + problem.expected(Language.ENGLISH) + "; " + problem.handling(Language.ENGLISH) + ".";
    }

    private String shortPlace(SourceLocation location) {
        List<String> steps = new ArrayList<>();
        location.entry().or(location::file).ifPresent(name -> steps.add(name.substring(name.lastIndexOf('/') + 1)));
        location.line().ifPresent(line -> steps.add(words.of("line", line)));
        location.path().filter(path -> !path.isEmpty()).ifPresent(steps::add);
        return String.join(", ", steps);
    }

    /** In JSON a path is a pointer; of XML and pages the place in the file is all that is known. */
    private static SheetPointer pointer(ReadProblem problem) {
        return problem.location().path().filter(path -> path.startsWith("/")).stream()
                .map(SheetPointer::new)
                .findFirst()
                .orElse(new SheetPointer(""));
    }

    private static Optional<RuleId> id(ProblemCode code) {
        return code.ruleId().map(RuleId::of);
    }
}
