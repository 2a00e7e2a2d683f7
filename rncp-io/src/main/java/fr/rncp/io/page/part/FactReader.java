package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.model.Classification;
import fr.rncp.model.value.BrochureNumber;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.RomeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes of the page: level, fields, professions and agreements. */
public final class FactReader {

    private static final Pattern LEVEL = Pattern.compile("(?iU)niveau\\s+([1-8])");

    // A code as the page writes them, then a dash or a colon, then the label; the label may be missing.
    private static final Pattern NSF = coded("\\d{1,3}[a-z]?", ":");
    private static final Pattern FORMACODE = coded("\\d{4,5}", ":");
    private static final Pattern ROME = coded("[A-Z]\\d{3,4}", "-–—:");
    private static final Pattern AGREEMENT = coded("\\d{1,4}", "-–—:");

    private final PageProblems problems;
    private final UnmappedLines unmapped;

    public FactReader(PageProblems problems, UnmappedLines unmapped) {
        this.problems = problems;
        this.unmapped = unmapped;
    }

    public Classification read(PageParts parts) {
        return Classification.builder()
                .level(level(parts.all(PagePart.LEVEL)))
                .addAllNsf(codes(parts.all(PagePart.NSF), NSF, NsfCode::new))
                .addAllFormacodes(codes(parts.all(PagePart.FORMACODES), FORMACODE, Formacode::new))
                .addAllRome(codes(parts.all(PagePart.ROME), ROME, RomeCode::new))
                .addAllIdcc(codes(parts.all(PagePart.IDCC), AGREEMENT, Idcc::new))
                .addAllCcnBrochures(codes(parts.all(PagePart.CCN), AGREEMENT, BrochureNumber::new))
                .build();
    }

    private Optional<QualificationLevel> level(List<PageSection> sections) {
        Optional<QualificationLevel> level = Optional.empty();
        for (PageSection section : sections) {
            for (PageLine line : section.content()) {
                Matcher matcher = LEVEL.matcher(PageText.unbulleted(line.text()));
                Optional<QualificationLevel> read = matcher.matches()
                        ? QualificationLevel.ofNumber(Integer.parseInt(matcher.group(1)))
                        : Optional.empty();
                if (level.isEmpty() && read.isPresent()) {
                    level = read;
                    unmapped.fact(line);
                } else if (read.isPresent() && !read.equals(level)) {
                    unmapped.contradiction(ProblemCode.CONTRADICTED_LEVEL, section, line);
                } else {
                    unmapped.leftover(section, line);
                }
            }
        }
        return level;
    }

    private <C> List<Coded<C>> codes(List<PageSection> sections, Pattern shape, Function<String, C> code) {
        List<Coded<C>> codes = new ArrayList<>();
        for (PageSection section : sections) {
            for (PageLine line : section.content()) {
                Matcher matcher = shape.matcher(PageText.unbulleted(line.text()));
                if (!matcher.matches()) {
                    unmapped.leftover(section, line);
                } else if (unmapped.fact(line)) {
                    codes.add(coded(matcher, code, line));
                } else {
                    unmapped.leftover(section, line);
                }
            }
        }
        return codes;
    }

    private <C> Coded<C> coded(Matcher matcher, Function<String, C> code, PageLine line) {
        Optional<String> label = Optional.ofNullable(matcher.group(2)).map(PageText::strip);
        label.filter(l -> l.contains("''"))
                .ifPresent(l -> problems.note(
                        Fault.of(ProblemCode.DOUBLED_APOSTROPHE, l, Expectation.ONE_APOSTROPHE),
                        line,
                        Handling.KEPT_AS_PUBLISHED.with()));
        return new Coded<>(code.apply(matcher.group(1)), label);
    }

    private static Pattern coded(String code, String separators) {
        return Pattern.compile("(?U)(" + code + ")(?:\\s*[" + separators + "]\\s*(.*)|)", Pattern.DOTALL);
    }
}
