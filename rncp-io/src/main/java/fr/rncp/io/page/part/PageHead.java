package fr.rncp.io.page.part;

import fr.rncp.io.page.form.PageLabels;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.value.SheetNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts lines of the head where they belong, whatever label stands above them: the title that HTML marks goes to the
 * start of the page; a successor whose label is cut off or worded in another way gets the usual label.
 */
public final class PageHead {

    /** A sheet number and nothing longer, such as the code of a block. */
    static final String NUMBER = "(?:RNCP|RS)[\\s\\p{Z}]?[1-9][0-9]{0,6}(?![\\p{L}\\p{N}])";

    private static final Pattern NUMBERED = Pattern.compile("(?<![\\p{L}\\p{N}])" + NUMBER);
    private static final Pattern REPLACED =
            Pattern.compile("(?iU)\\bremplac(?:é|e\\u0301?)(?:e|\\(e\\))?(s|\\(s\\))?[\\s\\p{Z}]+par\\b");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

    /** What may stand above the title. */
    private static final Set<PagePart> BEFORE_TITLE = EnumSet.of(
            PagePart.FURNITURE,
            PagePart.HEADER,
            PagePart.NUMBER,
            PagePart.STATE,
            PagePart.REPLACED_BY,
            PagePart.REPLACES);

    private final PageProblems problems;
    private final UnmappedLines unmapped;
    private final List<PageLine> titles = new ArrayList<>();
    private final List<PageSection> successors = new ArrayList<>();

    private PageHead(PageProblems problems, UnmappedLines unmapped) {
        this.problems = problems;
        this.unmapped = unmapped;
    }

    public static PageParts arranged(PageParts parts, PageProblems problems, UnmappedLines unmapped) {
        return new PageHead(problems, unmapped).arrange(parts.sections());
    }

    /** Whether a line announces a successor. */
    static boolean isReplaced(String text) {
        return REPLACED.matcher(text).find();
    }

    /** The number that a text begins with. */
    static SheetNumber number(String text) {
        return SheetNumber.of(SPACE.matcher(text).replaceAll(""));
    }

    private PageParts arrange(List<PageSection> sections) {
        PageSection start = withoutSuccessors(sections.get(0));
        List<PageSection> others = new ArrayList<>();
        boolean isBeforeTitle = true;
        for (PageSection section : sections.subList(1, sections.size())) {
            isBeforeTitle &= BEFORE_TITLE.contains(section.part());
            others.add(withoutSuccessors(isBeforeTitle ? withoutTitles(section) : section));
        }
        titles.addAll(0, start.body());
        others.addAll(0, successors);
        others.add(0, with(start, titles));
        return new PageParts(others);
    }

    private static PageSection with(PageSection section, List<PageLine> body) {
        return new PageSection(section.label(), section.number(), section.value(), section.header(), body);
    }

    private PageSection withoutTitles(PageSection section) {
        section.body().stream().filter(PageLine::isTitle).forEach(titles::add);
        return with(
                section, section.body().stream().filter(line -> !line.isTitle()).toList());
    }

    /** Among short facts a successor may stand; in prose, the same words are prose. */
    private PageSection withoutSuccessors(PageSection section) {
        if (!section.part().isFact() || section.part() == PagePart.REPLACED_BY) {
            return section;
        }
        List<PageLine> left = new ArrayList<>();
        int i = 0;
        while (i < section.body().size()) {
            int end = successor(section, i);
            if (end == i) {
                left.add(section.body().get(i));
                end++;
            }
            i = end;
        }
        return with(section, left);
    }

    /** Where the successors end that this line announces; the line itself if it announces none. */
    private int successor(PageSection section, int index) {
        PageLine line = section.body().get(index);
        Matcher label = REPLACED.matcher(line.text());
        if (line.isTitle() || !label.find()) {
            return index;
        }
        Matcher number = NUMBERED.matcher(line.text());
        boolean isNumbered = number.find(label.end());
        List<PageLine> found = new ArrayList<>();
        int end = isNumbered ? index + 1 : below(section.body(), index, label.group(1) != null, found);
        if (isNumbered) {
            found.add(PageLine.of(line.number(), line.text().substring(number.start())));
        }
        if (!found.isEmpty()) {
            announced(section, line, found);
        }
        return end;
    }

    /** The number on the next line that is not blank; of several successors, on the next lines. */
    private static int below(List<PageLine> body, int index, boolean areSeveral, List<PageLine> found) {
        int end = index;
        for (int i = index + 1; i < body.size() && (found.isEmpty() || areSeveral); i++) {
            PageLine line = body.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (line.isTitle()
                    || !NUMBERED.matcher(PageText.unbulleted(line.text())).lookingAt()) {
                break;
            }
            found.add(line);
            end = i + 1;
        }
        return end;
    }

    private void announced(PageSection section, PageLine line, List<PageLine> found) {
        String usual = PageLabels.name(PagePart.REPLACED_BY);
        problems.unusualLabel(line, PagePart.REPLACED_BY, usual);
        Matcher first = NUMBERED.matcher(line.text());
        Matcher label = REPLACED.matcher(line.text());
        if (label.find() && first.find() && first.start() < label.start()) {
            unmapped.keep(section, line);
        }
        PageLabels.Label replacedBy = new PageLabels.Label(PagePart.REPLACED_BY, usual, Optional.empty());
        List<PageLine> lines = found.stream().map(PageHead::plain).toList();
        successors.add(new PageSection(Optional.of(replacedBy), line.number(), "", List.of(), lines));
    }

    /** The line with its number as numbers are written. */
    private static PageLine plain(PageLine line) {
        String text = PageText.unbulleted(line.text());
        Matcher number = NUMBERED.matcher(text);
        return number.lookingAt()
                ? PageLine.of(line.number(), number(number.group()).value() + text.substring(number.end()))
                : line;
    }
}
