package fr.rncp.io.page.form;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.model.Extension;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the reading of one page gathers beside the sheet: problems, leftovers, what is lost and what is inferred. */
public final class PageReading {

    /** Parts whose lines the flattened page prints a second time. */
    private static final Set<PagePart> FACTS = Set.of(
            PagePart.FURNITURE,
            PagePart.HEADER,
            PagePart.NUMBER,
            PagePart.STATE,
            PagePart.REPLACED_BY,
            PagePart.CCN,
            PagePart.IDCC,
            PagePart.LEVEL,
            PagePart.NSF,
            PagePart.FORMACODES,
            PagePart.END_DATE);

    /** Facts as {@link PageText#key} gives them, by which one is known that stands there again without its label. */
    private static final Predicate<String> LEVEL =
            Pattern.compile("niveau [1-8]").asMatchPredicate();

    private static final Predicate<String> DATE =
            Pattern.compile("\\d\\d \\d\\d \\d{4}").asMatchPredicate();

    private static final Wording KEPT = Handling.KEPT_AS_EXTENSION.with();

    private static final Wording READ_ONCE = Handling.READ_ONCE.with();

    private final SourceLocation start;
    private final List<ReadProblem> problems = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    /** Sections by identity: to compare their bodies for each line takes time with the square of the page. */
    private final IdentityHashMap<PageSection, Set<Use>> uses = new IdentityHashMap<>();

    private final Set<String> facts = new HashSet<>();
    private final Set<String> lostParts = new LinkedHashSet<>();
    private final Set<String> lostDetails = new LinkedHashSet<>();
    private final Set<String> inferred = new LinkedHashSet<>();
    private final DateStyles styles = new DateStyles();
    private boolean isCut;

    /** A line that becomes an extension; a leftover does so unless it repeats a fact. */
    private record Kept(PageSection section, PageLine line, boolean isLeftover) {

        String key() {
            return PageText.key(line.text());
        }

        Fault fault(ProblemCode code, Expectation expected, Object... values) {
            return Fault.of(code, line.text(), expected, values);
        }

        Extension extension() {
            return new Extension(section.path() + "/line[" + line.number() + "]", line.text());
        }
    }

    /** What became of a line of a section; the same twice is one extension. */
    private record Use(PageLine line, boolean isLeftover) {}

    public PageReading(SourceLocation start) {
        this.start = start;
    }

    /** Reports a problem of a line of which a value is not where a user would look for it. */
    public void warn(Fault fault, PageLine line, Wording handling) {
        problems.add(fault.warning(start.at(line.number(), 1), handling));
    }

    /** Reports a problem of a line after which nothing is missing. */
    public void note(Fault fault, PageLine line, Wording handling) {
        problems.add(fault.info(start.at(line.number(), 1), handling));
    }

    /** Reports a label that is spelt in a way not met before. */
    public void unusualLabel(PageLine line, String usual) {
        Fault unusual = Fault.of(ProblemCode.UNUSUAL_LABEL, line.text(), Expectation.USUAL_LABEL, usual);
        note(unusual, line, Handling.READ_AS_LABEL.with());
    }

    /** A line that a section has no use for. */
    public void leftover(PageSection section, PageLine line) {
        keep(section, line, true);
    }

    /** A line of which something has no place in the sheet; the rest of it was read. */
    public void keep(PageSection section, PageLine line) {
        keep(section, line, false);
    }

    private void keep(PageSection section, PageLine line, boolean isLeftover) {
        if (uses.computeIfAbsent(section, s -> new HashSet<>()).add(new Use(line, isLeftover))) {
            kept.add(new Kept(section, line, isLeftover));
        }
    }

    /** A fact of the head of the page; false if it was there before. */
    public boolean fact(PageLine line) {
        return facts.add(PageText.key(line.text()));
    }

    /** A date, or empty if there is none; what is none is left over. */
    public Optional<LocalDate> date(PageSection section, PageLine line, String text) {
        Optional<LocalDate> date = readDate(line, text);
        if (date.isEmpty() && PageText.stated(text).isPresent()) {
            warn(Fault.of(ProblemCode.UNREADABLE_DATE, text, Expectation.DATE_OF_PAGE), line, KEPT);
            keep(section, line);
        }
        return date;
    }

    /** A date, or empty if there is none. */
    public Optional<LocalDate> readDate(PageLine line, String text) {
        Optional<LocalDate> date = PageText.date(text);
        date.ifPresent(read -> styles.note(line, text));
        return date;
    }

    /** A fact that differs from the one that was read: neither is known to be the right one, so that it is kept. */
    public void contradiction(ProblemCode code, PageSection section, PageLine line) {
        reportContradicted(code, line);
        keep(section, line);
    }

    private void reportContradicted(ProblemCode code, PageLine line) {
        warn(Fault.of(code, line.text(), Expectation.SAME_AS_FIRST), line, KEPT);
    }

    void omission(PageSection section, PageLine line) {
        isCut = true;
        keep(section, line);
        lostParts.addAll(section.part().pointers());
        warn(Fault.of(ProblemCode.CUT_SHORT, line.text(), Expectation.OMITTED_TEXT), line, KEPT);
    }

    /** The page ends in this section. */
    public void cutAt(PageSection section, PageLine last) {
        isCut = true;
        lostParts.addAll(section.part().pointers());
        Fault cut = Fault.of(ProblemCode.CUT_SHORT, last.text(), Expectation.WHOLE_PAGE);
        warn(cut, last, Handling.REST_UNKNOWN.with());
    }

    public boolean isCut() {
        return isCut;
    }

    /** Values that a part of the page should have and has not. */
    public void lost(Fault fault, PageLine line, List<String> pointers) {
        lostDetails.addAll(pointers);
        warn(fault, line, Handling.LOST.with(pointers));
    }

    /** Parts that the page has not. */
    public void lostPart(Fault fault, PageLine line, List<String> pointers) {
        lostParts.addAll(pointers);
        warn(fault, line, Handling.LOST.with(pointers));
    }

    /** What no page ever has: nothing to say about this one. */
    public void neverThere(List<String> pointers) {
        lostParts.addAll(pointers);
    }

    public void inferred(PageLine line, String found, Expectation expected, String pointer) {
        inferred.add(pointer);
        Fault unstated = Fault.of(ProblemCode.INFERRED_VALUE, PageText.strip(found), expected);
        note(unstated, line, Handling.INFERRED.with(pointer));
    }

    public List<SheetPointer> lost() {
        return Stream.concat(lostParts.stream(), lostDetails.stream())
                .distinct()
                .map(SheetPointer::new)
                .toList();
    }

    public List<SheetPointer> inferred() {
        return inferred.stream().map(SheetPointer::new).toList();
    }

    /** What has no place in the sheet, in the order of the page; facts that are repeated are said and are no leftovers. */
    public List<Extension> extensions() {
        List<Extension> extensions = new ArrayList<>();
        boolean hasLevel = facts.stream().anyMatch(LEVEL);
        boolean hasDate = facts.stream().anyMatch(DATE);
        for (Kept each : inOrder()) {
            if (isRepeated(each)) {
                note(each.fault(ProblemCode.REPEATED_FACT, Expectation.FACT_ONCE), each.line(), READ_ONCE);
                continue;
            }
            boolean isFact = each.isLeftover() && FACTS.contains(each.section().part());
            if (isFact && hasLevel && LEVEL.test(each.key())) {
                reportContradicted(ProblemCode.CONTRADICTED_LEVEL, each.line());
            } else if (isFact && hasDate && DATE.test(each.key())) {
                reportContradicted(ProblemCode.CONTRADICTED_DATE, each.line());
            } else if (each.isLeftover()) {
                String part = each.section().path();
                warn(each.fault(ProblemCode.UNRECOGNISED_LINE, Expectation.STATEMENT_OF_PART, part), each.line(), KEPT);
            }
            extensions.add(each.extension());
        }
        return extensions;
    }

    private List<Kept> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparingLong(each -> each.line().number()))
                .toList();
    }

    private boolean isRepeated(Kept each) {
        return each.isLeftover() && FACTS.contains(each.section().part()) && facts.contains(each.key());
    }

    /** Every problem, in the order of the page. */
    public List<ReadProblem> problems(SheetNumber number) {
        styles.second()
                .ifPresent(line -> note(
                        Fault.of(ProblemCode.MIXED_DATE_STYLES, line.text(), Expectation.ONE_STYLE_OF_DATES),
                        line,
                        Handling.READ_AS_DATES.with()));
        return problems.stream()
                .sorted(Comparator.comparingLong(p -> p.location().line().orElse(0)))
                .map(p -> p.inSheet(Optional.of(number)))
                .toList();
    }
}
