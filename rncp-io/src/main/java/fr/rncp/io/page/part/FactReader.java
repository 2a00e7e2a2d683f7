package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageLosses;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.Classification;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.Blank;
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

/** Reads the codes of the page: level, fields, professions and agreements. */
public final class FactReader {

    /** A label on a line of its own below its code. */
    private static final Pattern LABEL = Pattern.compile("(?U)\\s*[:–—-]\\s+\\S");

    /** A code inside the label of another one. */
    private static final Pattern CODE = Pattern.compile("\\b(?:\\d{1,3}[a-z]?|\\d{4,5}|[A-Z]\\d{3,4})\\b");

    private static final Pattern LEVEL = Pattern.compile("(?iU)niveau\\s+([1-8])");

    private static final CodeList NSF = new CodeList(
            coded("\\d{1,3}[a-z]?", ":"), SheetPointers.CLASSIFICATION_NSF, SheetPointers.CLASSIFICATION_NSF_LABEL);
    private static final CodeList FORMACODES = new CodeList(
            coded("\\d{4,5}", ":"),
            SheetPointers.CLASSIFICATION_FORMACODES,
            SheetPointers.CLASSIFICATION_FORMACODES_LABEL);
    private static final CodeList ROME = new CodeList(
            coded("[A-Z]\\d{3,4}", "-–—:"), SheetPointers.CLASSIFICATION_ROME, SheetPointers.CLASSIFICATION_ROME_LABEL);
    private static final CodeList IDCC = new CodeList(
            coded("\\d{1,4}", "-–—:"), SheetPointers.CLASSIFICATION_IDCC, SheetPointers.CLASSIFICATION_IDCC_LABEL);
    private static final CodeList CCN = new CodeList(
            coded("\\d{1,4}", "-–—:"),
            SheetPointers.CLASSIFICATION_CCN_BROCHURES,
            SheetPointers.CLASSIFICATION_CCN_BROCHURES_LABEL);

    /**
     * A list of codes with labels.
     *
     * @param shape the pattern of a code as printed on the page, followed by a dash or a colon and an optional label
     * @param codes the component for the codes
     * @param labels the component for their labels
     */
    private record CodeList(Pattern shape, SheetPointer codes, SheetPointer labels) {

        /** Returns the lines, with each code and the label on the next line joined. */
        List<PageLine> withLabels(List<PageLine> lines) {
            List<PageLine> joined = new ArrayList<>();
            for (PageLine line : lines) {
                int last = joined.size() - 1;
                if (last >= 0 && isLabel(line) && isCodeAlone(joined.get(last))) {
                    PageLine code = joined.get(last);
                    joined.set(last, code.withText(code.text() + " " + Blank.strip(line.text())));
                } else {
                    joined.add(line);
                }
            }
            return joined;
        }

        private boolean isLabel(PageLine line) {
            return LABEL.matcher(line.text()).lookingAt()
                    && !shape.matcher(PageText.unbulleted(line.text())).matches();
        }

        private boolean isCodeAlone(PageLine line) {
            Matcher code = shape.matcher(PageText.unbulleted(line.text()));
            return code.matches() && code.group(2) == null;
        }
    }

    private final PageProblems problems;
    private final UnmappedLines unmapped;
    private final PageLosses losses;

    public FactReader(PageProblems problems, UnmappedLines unmapped, PageLosses losses) {
        this.problems = problems;
        this.unmapped = unmapped;
        this.losses = losses;
    }

    public Classification read(PageParts parts) {
        return Classification.builder()
                .level(level(parts.all(PagePart.LEVEL)))
                .addAllNsf(codes(parts.all(PagePart.NSF), NSF, NsfCode::new))
                .addAllFormacodes(codes(parts.all(PagePart.FORMACODES), FORMACODES, Formacode::new))
                .addAllRome(codes(parts.all(PagePart.ROME), ROME, RomeCode::new))
                .addAllIdcc(codes(parts.all(PagePart.IDCC), IDCC, Idcc::new))
                .addAllCcnBrochures(codes(parts.all(PagePart.CCN), CCN, BrochureNumber::new))
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
                    unmapped.fact(line, SheetPointers.CLASSIFICATION_LEVEL);
                } else if (read.isPresent() && !read.equals(level)) {
                    unmapped.contradiction(ProblemCode.CONTRADICTED_LEVEL, section, line);
                } else {
                    unmapped.leftover(section, line);
                }
            }
        }
        return level;
    }

    private <C> List<Coded<C>> codes(List<PageSection> sections, CodeList list, Function<String, C> code) {
        List<Coded<C>> codes = new ArrayList<>();
        for (PageSection section : sections) {
            for (PageLine line : list.withLabels(section.content())) {
                Matcher matcher = list.shape().matcher(PageText.unbulleted(line.text()));
                if (matcher.matches() && unmapped.fact(line, list.codes().at(codes.size()))) {
                    Optional<String> label =
                            Optional.ofNullable(matcher.group(2)).map(Blank::strip);
                    reportFlaw(label, line, list.labels().at(codes.size()));
                    reportJoined(label, line, list);
                    codes.add(new Coded<>(code.apply(matcher.group(1)), label));
                } else {
                    unmapped.leftover(section, line);
                }
            }
        }
        return codes;
    }

    /** Records that a list is incomplete if the label of a code may contain further codes. */
    private void reportJoined(Optional<String> label, PageLine line, CodeList list) {
        label.filter(text -> line.isJoined() && CODE.matcher(text).find())
                .ifPresent(text -> losses.lost(
                        Fault.of(ProblemCode.LOST_COLUMNS, text, Expectation.STATEMENT_OF_PART, text),
                        line,
                        List.of(list.codes())));
    }

    private void reportFlaw(Optional<String> label, PageLine line, SheetPointer component) {
        label.filter(l -> l.contains("''"))
                .ifPresent(l -> problems.note(
                        Fault.of(ProblemCode.DOUBLED_APOSTROPHE, l, Expectation.ONE_APOSTROPHE),
                        line,
                        Handling.KEPT_AS_PUBLISHED.with(),
                        Optional.of(component)));
    }

    private static Pattern coded(String code, String separators) {
        return Pattern.compile("(?U)(" + code + ")(?:\\s*[" + separators + "]\\s*(.*)|)", Pattern.DOTALL);
    }
}
