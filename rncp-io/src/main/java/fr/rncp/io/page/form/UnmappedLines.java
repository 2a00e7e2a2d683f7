package fr.rncp.io.page.form;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.model.Extension;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Collects the lines that belong to no part of the page, and the lines that could only be read in part. They become
 * extensions, in the order of the page. A line that repeats a fact is reported, but does not become an extension.
 */
public final class UnmappedLines {

    /**
     * Patterns of facts in the form of {@link PageText#key}, which recognise a fact that is repeated without its label.
     */
    private static final Predicate<String> LEVEL =
            Pattern.compile("niveau [1-8]").asMatchPredicate();

    private static final Predicate<String> DATE =
            Pattern.compile("\\d\\d \\d\\d \\d{4}").asMatchPredicate();

    private static final Wording KEPT = Handling.KEPT_AS_EXTENSION.with();

    private static final Wording READ_ONCE = Handling.READ_ONCE.with();

    private final PageProblems problems;
    private final List<Kept> kept = new ArrayList<>();

    /**
     * Lines by section, compared by identity: comparing the bodies of sections for each line would take quadratic time.
     */
    private final IdentityHashMap<PageSection, Set<Use>> uses = new IdentityHashMap<>();

    private final Map<String, SheetPointer> facts = new HashMap<>();
    private final Map<PagePart, List<PageLine>> unread = new EnumMap<>(PagePart.class);

    /** A line that becomes an extension; a leftover becomes one only if it does not repeat a fact. */
    private record Kept(PageSection section, PageLine line, boolean isLeftover, Optional<SheetPointer> component) {

        String key() {
            return PageText.key(line.text());
        }

        boolean isFact() {
            return isLeftover && section.part().isFact();
        }

        Fault fault(ProblemCode code, Expectation expected, Object... values) {
            return Fault.of(code, line.text(), expected, values);
        }

        Extension extension() {
            return new Extension(section.path() + "/line[" + line.number() + "]", line.text(), component);
        }

        Kept meantFor(Optional<SheetPointer> other) {
            return new Kept(section, line, isLeftover, other);
        }
    }

    /** The use of a line of a section; two equal uses give one extension. */
    private record Use(PageLine line, boolean isLeftover) {}

    UnmappedLines(PageProblems problems) {
        this.problems = problems;
    }

    /** Adds a line of a section that was not used. The line belongs to the component of the label. */
    public void leftover(PageSection section, PageLine line) {
        leftover(section, line, section.component());
    }

    /** Adds a line of a section that was not used. The line belongs to the given component. */
    public void leftover(PageSection section, PageLine line, Optional<SheetPointer> component) {
        keep(new Kept(section, line, true, component));
    }

    /** Adds a line that was read in part; the rest of it has no component in the sheet. */
    public void keep(PageSection section, PageLine line) {
        keep(section, line, Optional.empty());
    }

    /** Adds a line that was read in part; the rest of it belongs to the given component but could not be read. */
    public void keep(PageSection section, PageLine line, Optional<SheetPointer> component) {
        keep(new Kept(section, line, false, component));
    }

    private void keep(Kept each) {
        if (uses.computeIfAbsent(each.section(), s -> new HashSet<>()).add(new Use(each.line(), each.isLeftover()))) {
            kept.add(each);
        }
    }

    /** Adds a fact of the head of the page; returns false if the fact is already known. */
    public boolean fact(PageLine line, SheetPointer component) {
        return facts.putIfAbsent(PageText.key(line.text()), component) == null;
    }

    /**
     * Adds a fact that differs from the one that was read. It is kept, because it is unknown which of the two is
     * correct.
     */
    public void contradiction(ProblemCode code, PageSection section, PageLine line) {
        reportContradicted(code, line, section.component());
        keep(section, line, section.component());
    }

    private void reportContradicted(ProblemCode code, PageLine line, Optional<SheetPointer> component) {
        problems.warn(Fault.of(code, line.text(), Expectation.SAME_AS_FIRST), line, KEPT, component);
    }

    /** Returns the extensions, in the order of the page; repeated facts are reported instead. */
    public List<Extension> extensions() {
        List<Extension> extensions = new ArrayList<>();
        boolean hasLevel = facts.keySet().stream().anyMatch(LEVEL);
        boolean hasDate = facts.keySet().stream().anyMatch(DATE);
        for (Kept each : inOrder()) {
            Optional<SheetPointer> repeated =
                    each.isFact() ? Optional.ofNullable(facts.get(each.key())) : Optional.empty();
            if (repeated.isPresent()) {
                Fault again = each.fault(ProblemCode.REPEATED_FACT, Expectation.FACT_ONCE);
                problems.note(again, each.line(), READ_ONCE, repeated);
            } else {
                extensions.add(reported(each, hasLevel, hasDate).extension());
            }
        }
        return extensions;
    }

    /**
     * Returns a line with its component after reporting it. A level is recognised below any label; which date a date is
     * depends on its label.
     */
    private Kept reported(Kept each, boolean hasLevel, boolean hasDate) {
        if (each.isFact() && hasLevel && LEVEL.test(each.key())) {
            Optional<SheetPointer> level = Optional.of(SheetPointers.CLASSIFICATION_LEVEL);
            reportContradicted(ProblemCode.CONTRADICTED_LEVEL, each.line(), level);
            return each.meantFor(level);
        }
        if (each.isFact() && hasDate && DATE.test(each.key())) {
            Optional<SheetPointer> date = each.component().filter(SheetPointers.REGISTRATION_END_DATE::equals);
            reportContradicted(ProblemCode.CONTRADICTED_DATE, each.line(), date);
            return each.meantFor(date);
        }
        if (each.isLeftover()) {
            unread.computeIfAbsent(each.section().part(), part -> new ArrayList<>())
                    .add(each.line());
            String part = each.section().path();
            Fault unrecognised = each.fault(ProblemCode.UNRECOGNISED_LINE, Expectation.STATEMENT_OF_PART, part);
            problems.warn(unrecognised, each.line(), KEPT, each.component());
        }
        return each;
    }

    /** Returns the lines that no part could use; complete only after {@link #extensions()}. */
    public Map<PagePart, List<PageLine>> unread() {
        return unread;
    }

    private List<Kept> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparingLong(each -> each.line().number()))
                .toList();
    }
}
