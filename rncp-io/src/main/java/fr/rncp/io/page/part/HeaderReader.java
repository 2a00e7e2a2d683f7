package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the head of the page: number, title, state. */
public final class HeaderReader {

    /** A number alone or before a title. */
    private static final Pattern NUMBER = Pattern.compile("(?U)(" + PageHead.NUMBER + ")(?:\\s*[-–—:]\\s*(\\S.*))?");

    /** The number of lines at the start of a page that contain title, state and number, in any order. */
    private static final int FIRST_LINES = 3;

    private static final Pattern STATE = Pattern.compile("(?iU)(?:etat\\s*:\\s*)?(in)?active");

    private final PageProblems problems;
    private final UnmappedLines unmapped;
    private final PageParts parts;
    private final Optional<SheetNumber> coded;
    private final List<PageLine> titles = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<SheetNumber> successors;

    private Optional<SheetNumber> number = Optional.empty();
    private Optional<TypedTitle> title = Optional.empty();
    private Answer active = Answer.UNKNOWN;
    private boolean isThere;

    /** The position of a number, the most reliable one first. */
    private enum NumberPosition {
        LABELLED,
        FIRST,
        ELSEWHERE
    }

    /** A line of the head that may contain the number of the page. */
    private record Candidate(
            PageSection section, PageLine line, SheetNumber number, Optional<String> title, NumberPosition standing) {

        /** Returns the component of the line. A number before a title is not the only content of its line. */
        Optional<SheetPointer> component() {
            return title.isEmpty() ? Optional.of(SheetPointers.NUMBER) : Optional.empty();
        }
    }

    /**
     * Creates a reader of the head.
     *
     * @param coded the number that all block codes share, if there is one
     */
    public HeaderReader(PageProblems problems, UnmappedLines unmapped, PageParts parts, Optional<SheetNumber> coded) {
        this.problems = problems;
        this.unmapped = unmapped;
        this.parts = parts;
        this.coded = coded;
        this.successors = parts.all(PagePart.REPLACED_BY).stream()
                .flatMap(section -> section.content().stream())
                .map(line -> NUMBER.matcher(PageText.unbulleted(line.text())))
                .filter(Matcher::lookingAt)
                .map(line -> PageHead.number(line.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    public PageHeader read() {
        for (PagePart part : List.of(PagePart.NUMBER, PagePart.STATE, PagePart.HEADER)) {
            parts.all(part).forEach(this::section);
        }
        PageSection start = parts.sections().get(0);
        section(start);
        chooseNumber();
        chooseTitle(start);
        return new PageHeader(number, title.map(TypedTitle::title), title.flatMap(TypedTitle::type), active, isThere);
    }

    private void section(PageSection section) {
        List<PageLine> lines = section.content();
        for (int i = 0; i < lines.size(); i++) {
            line(section, lines.get(i), i);
        }
    }

    private void line(PageSection section, PageLine line, int index) {
        String text = PageText.unbulleted(line.text());
        if (readState(text)) {
            return;
        }
        Matcher found = NUMBER.matcher(text);
        boolean isLabelled = section.part() == PagePart.NUMBER || section.part() == PagePart.STATE;
        if (PageHead.isReplaced(text)) {
            unmapped.leftover(section, line, PagePart.REPLACED_BY.component());
        } else if (found.matches()) {
            Optional<String> after = Optional.ofNullable(found.group(2));
            candidate(new Candidate(
                    section, line, PageHead.number(found.group(1)), after, standing(section, line, index)));
        } else if (isLabelled) {
            boolean isBehindState = section.part() == PagePart.STATE && index > 0; // captions follow
            unmapped.leftover(section, line, section.component().filter(component -> !isBehindState));
        } else {
            titles.add(line);
        }
    }

    private NumberPosition standing(PageSection section, PageLine line, int index) {
        if (section.part() == PagePart.NUMBER && index == 0) {
            return NumberPosition.LABELLED;
        }
        boolean isStart = section.part() == PagePart.HEADER || (section.label().isEmpty() && !startsInside());
        return line.isTitle() || (isStart && index < FIRST_LINES) ? NumberPosition.FIRST : NumberPosition.ELSEWHERE;
    }

    /**
     * Checks whether the page begins among the pictures below "L'essentiel". In that case the lines before the next
     * picture belong to a label that is missing.
     */
    private boolean startsInside() {
        return parts.sections().stream()
                .flatMap(section -> section.label().stream())
                .filter(label -> label.part() != PagePart.REPLACED_BY)
                .findFirst()
                .filter(label -> label.text().startsWith("Icon"))
                .isPresent();
    }

    /**
     * Adds a candidate. The number of a sheet that replaces this one is a candidate only below the label of the number.
     */
    private void candidate(Candidate candidate) {
        if (candidate.standing() != NumberPosition.LABELLED && successors.contains(candidate.number())) {
            unmapped.leftover(candidate.section(), candidate.line(), PagePart.REPLACED_BY.component());
        } else {
            candidates.add(candidate);
        }
    }

    /**
     * Chooses the number that the block codes confirm; without block codes, the only number at the most reliable
     * position.
     */
    private void chooseNumber() {
        Set<SheetNumber> surest = numbers(NumberPosition.LABELLED);
        Set<SheetNumber> possible = surest.isEmpty() ? numbers(NumberPosition.FIRST) : surest;
        Optional<SheetNumber> own = coded.or(() -> possible.stream().findFirst().filter(only -> possible.size() == 1));
        for (Candidate each : candidates) {
            if (own.equals(Optional.of(each.number()))) {
                confirmed(each);
            } else if (coded.isPresent()) {
                contradicted(each, coded.get());
            } else {
                unmapped.leftover(each.section(), each.line(), each.component());
            }
        }
    }

    private Set<SheetNumber> numbers(NumberPosition standing) {
        return candidates.stream()
                .filter(each -> each.standing() == standing)
                .map(Candidate::number)
                .collect(Collectors.toSet());
    }

    private void confirmed(Candidate own) {
        boolean isNew = number.isEmpty() || (own.title().isPresent() && title.isEmpty());
        if (!isNew) {
            unmapped.leftover(own.section(), own.line(), own.component());
            return;
        }
        number = Optional.of(own.number());
        isThere = true;
        title = own.title().map(TypedTitle::of).or(() -> title);
        unmapped.fact(own.line(), SheetPointers.NUMBER);
    }

    private void contradicted(Candidate other, SheetNumber shared) {
        PageLine line = other.line();
        Fault foreign =
                Fault.of(ProblemCode.UNRECOGNISED_LINE, line.text(), Expectation.NUMBER_OF_BLOCKS, shared.value());
        problems.warn(foreign, line, Handling.NOT_NUMBER_OF_PAGE.with(), other.component());
        unmapped.keep(other.section(), line, other.component());
    }

    private boolean readState(String text) {
        Matcher state = STATE.matcher(text);
        if (active.isKnown() || !state.matches()) {
            return false;
        }
        active = Answer.of(state.group(1) == null);
        isThere = true;
        return true;
    }

    /**
     * Chooses the title: the line that HTML marks as title, or the only line without another meaning in a head that
     * contains a state or a number.
     */
    private void chooseTitle(PageSection start) {
        List<PageLine> marked = titles.stream().filter(PageLine::isTitle).toList();
        List<PageLine> possible = marked.isEmpty() ? titles : marked;
        if (isThere && title.isEmpty() && possible.size() == 1) {
            PageLine only = possible.get(0);
            title = Optional.of(TypedTitle.of(Blank.strip(only.text())));
            unmapped.fact(only, SheetPointers.TITLE);
            titles.remove(only);
        }
        titles.stream()
                .filter(line -> !repeatsTitle(line))
                .forEach(line -> unmapped.leftover(start, line, Optional.empty()));
    }

    /** Checks whether a line only repeats the title, and takes the type of award from it if the title has none. */
    private boolean repeatsTitle(PageLine line) {
        TypedTitle other = TypedTitle.of(PageText.unbulleted(line.text()));
        if (title.filter(other::repeats).isEmpty()) {
            return false;
        }
        title = other.type().isPresent() ? Optional.of(other) : title;
        Fault again = Fault.of(ProblemCode.REPEATED_FACT, line.text(), Expectation.FACT_ONCE);
        problems.note(again, line, Handling.READ_ONCE.with(), Optional.of(SheetPointers.TITLE));
        return true;
    }
}
