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
 * Collects the lines that no part of the page claims, or claims in part only: they become extensions, in the order of
 * the page. A line that repeats a fact is reported and does not become one.
 */
public final class UnmappedLines {

    /**
     * Shapes of facts, as {@link PageText#key} gives them, by which a fact is recognised that is repeated without its
     * label.
     */
    private static final Predicate<String> LEVEL =
            Pattern.compile("niveau [1-8]").asMatchPredicate();

    private static final Predicate<String> DATE =
            Pattern.compile("\\d\\d \\d\\d \\d{4}").asMatchPredicate();

    private static final Wording KEPT = Handling.KEPT_AS_EXTENSION.with();

    private static final Wording READ_ONCE = Handling.READ_ONCE.with();

    private final PageProblems problems;
    private final List<Kept> kept = new ArrayList<>();

    /** Sections by identity: to compare their bodies for each line takes time with the square of the page. */
    private final IdentityHashMap<PageSection, Set<Use>> uses = new IdentityHashMap<>();

    private final Map<String, SheetPointer> facts = new HashMap<>();

    /** A line that becomes an extension; a leftover does so unless it repeats a fact. */
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

    /** What became of a line of a section; the same twice is one extension. */
    private record Use(PageLine line, boolean isLeftover) {}

    UnmappedLines(PageProblems problems) {
        this.problems = problems;
    }

    /** A line that a section has no use for; it is meant for what the label says. */
    public void leftover(PageSection section, PageLine line) {
        leftover(section, line, section.component());
    }

    /** A line that a section has no use for, meant for this component. */
    public void leftover(PageSection section, PageLine line, Optional<SheetPointer> component) {
        keep(new Kept(section, line, true, component));
    }

    /** A line of which something has no place in the sheet; the rest of it was read. */
    public void keep(PageSection section, PageLine line) {
        keep(section, line, Optional.empty());
    }

    /** A line of which something, meant for this component, could not be read; the rest of it was. */
    public void keep(PageSection section, PageLine line, Optional<SheetPointer> component) {
        keep(new Kept(section, line, false, component));
    }

    private void keep(Kept each) {
        if (uses.computeIfAbsent(each.section(), s -> new HashSet<>()).add(new Use(each.line(), each.isLeftover()))) {
            kept.add(each);
        }
    }

    /** A fact of the head of the page; false if it was there before. */
    public boolean fact(PageLine line, SheetPointer component) {
        return facts.putIfAbsent(PageText.key(line.text()), component) == null;
    }

    /** A fact that differs from the one that was read: neither is known to be the right one, so that it is kept. */
    public void contradiction(ProblemCode code, PageSection section, PageLine line) {
        reportContradicted(code, line, section.component());
        keep(section, line, section.component());
    }

    private void reportContradicted(ProblemCode code, PageLine line, Optional<SheetPointer> component) {
        problems.warn(Fault.of(code, line.text(), Expectation.SAME_AS_FIRST), line, KEPT, component);
    }

    /**
     * What has no place in the sheet, in the order of the page; facts that are repeated are said and are no leftovers.
     */
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

    /** A level is known as one below any label; of a date, the label alone says which one it is. */
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
            String part = each.section().path();
            Fault unrecognised = each.fault(ProblemCode.UNRECOGNISED_LINE, Expectation.STATEMENT_OF_PART, part);
            problems.warn(unrecognised, each.line(), KEPT, each.component());
        }
        return each;
    }

    private List<Kept> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparingLong(each -> each.line().number()))
                .toList();
    }
}
