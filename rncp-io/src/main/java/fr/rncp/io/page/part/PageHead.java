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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves lines of the head to the parts to which they belong, regardless of the label above them. The title that HTML
 * marks is moved to the start of the page. A successor whose label is missing or worded differently gets the usual
 * label.
 */
public final class PageHead {

    /** A pattern that matches a sheet number, but not anything longer such as the code of a block. */
    static final String NUMBER = "(?:RNCP|RS)[\\s\\p{Z}]?[1-9][0-9]{0,6}(?![\\p{L}\\p{N}])";

    private static final Pattern NUMBERED = Pattern.compile("(?<![\\p{L}\\p{N}])" + NUMBER);
    private static final Pattern REPLACED =
            Pattern.compile("(?iU)\\bremplac(?:é|e\\u0301?)(?:e|\\(e\\))?(s|\\(s\\))?[\\s\\p{Z}]+par\\b");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

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

    /** Checks whether a line announces a successor. */
    static boolean isReplaced(String text) {
        return REPLACED.matcher(text).find();
    }

    /** Returns the number at the beginning of a text. */
    static SheetNumber number(String text) {
        return SheetNumber.of(SPACE.matcher(text).replaceAll(""));
    }

    private PageParts arrange(List<PageSection> sections) {
        PageSection start = withoutSuccessors(sections.get(0));
        List<PageSection> others = new ArrayList<>();
        boolean isBeforeTitle = true;
        for (PageSection section : sections.subList(1, sections.size())) {
            isBeforeTitle &= section.part().isAboveTitle();
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

    /** Removes successors from a section of short facts; in a free text, the same words are part of the text. */
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

    /** Returns the end of the successors that a line announces; the index of the line itself if it announces none. */
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

    /** Adds the number on the next line that is not blank; for several successors, the numbers on the next lines. */
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

    /** Returns the line with its number in the usual spelling. */
    private static PageLine plain(PageLine line) {
        String text = PageText.unbulleted(line.text());
        Matcher number = NUMBERED.matcher(text);
        return number.lookingAt()
                ? PageLine.of(line.number(), number(number.group()).value() + text.substring(number.end()))
                : line;
    }
}
