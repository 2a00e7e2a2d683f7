package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Splits the lines of a page into sections. The sections of a page may be in any order. */
public final class PageSections {

    /** The marks that replace omitted text. */
    private static final Pattern OMISSION = Pattern.compile("[\\s\\p{Z}]*[\\[(](?:\\.{3}|…)[\\])][\\s\\p{Z}]*");

    /** Rulers and bars of a table that is drawn with characters. */
    public static final Predicate<String> RULER = Pattern.compile(
                    "[\\s\\p{Z}|:]*+-{3,}+[\\s\\p{Z}|:-]*+|[\\s\\p{Z}]*+\\|[\\s\\p{Z}|]*+")
            .asMatchPredicate();

    private static final Set<PagePart> LEGAL =
            Set.of(PagePart.LEGAL_GENERAL, PagePart.LEGAL_CREATION, PagePart.LEGAL_OTHER);

    private final List<PageLine> lines;
    private final PageProblems problems;
    private final PageLosses losses;
    private final List<PageSection> sections = new ArrayList<>();
    private Optional<PageLabels.Label> label = Optional.empty();
    private long number = 1;
    private String value = "";
    private List<String> header = List.of();
    private List<PageLine> body = new ArrayList<>();

    /**
     * The end of the captions that were checked last, with the result in the next field, so that no caption is checked
     * twice.
     */
    private int captionsEnd;

    private boolean areCaptions;

    private final BlockHeadings blocks;

    private PageSections(List<PageLine> lines, PageProblems problems, PageLosses losses) {
        this.lines = lines;
        this.blocks = new BlockHeadings(lines);
        this.problems = problems;
        this.losses = losses;
    }

    public static List<PageSection> of(List<PageLine> lines, PageProblems problems, PageLosses losses) {
        return new PageSections(lines, problems, losses).cut();
    }

    private List<PageSection> cut() {
        int i = 0;
        while (i < lines.size()) {
            Optional<PageLabels.Match> match = PageLabels.at(lines, i);
            if (isOmission(lines.get(i))) {
                omitted(lines.get(i));
                i++;
            } else if (match.isPresent() && isHeading(match.get(), i)) {
                PageLabels.Match found =
                        match.get().part() == PagePart.BLOCK ? blocks.whole(i, match.get()) : match.get();
                start(found, lines.get(i));
                i += found.lines();
            } else if (match.isEmpty() && isUnknownHeading(lines.get(i))) {
                startUnknown(lines.get(i));
                i++;
            } else {
                int end = i + match.map(PageLabels.Match::lines).orElse(1);
                body.addAll(lines.subList(i, end));
                i = end;
            }
        }
        finish();
        return sections;
    }

    /** Checks whether a line is the ruler below the header of a table that is drawn with characters. */
    public static boolean isDrawn(PageLine line) {
        return RULER.test(line.text()) && line.text().contains("---");
    }

    private static boolean isOmission(PageLine line) {
        return OMISSION.matcher(line.text()).matches();
    }

    private void omitted(PageLine line) {
        losses.omission(new PageSection(label, number, "", List.of(), List.of()), line);
    }

    private boolean isHeading(PageLabels.Match match, int at) {
        return switch (match.part()) {
            case FURNITURE -> part() == PagePart.FURNITURE || lines.get(at).isHeading() || isBeforePart(at);
            case BLOCK -> blocks.opens(at, match, part());
            default -> !isDocument(match, lines.get(at));
        };
    }

    /** Returns the part that the lines belong to. */
    private PagePart part() {
        return label.map(PageLabels.Label::part).orElse(PagePart.FURNITURE);
    }

    /** Checks whether the markup shows a heading whose words are not known. In the head it may be the title. */
    private boolean isUnknownHeading(PageLine line) {
        return line.isHeading() && !part().isAboveTitle();
    }

    /** Starts a section of unknown meaning. A heading with nothing below it becomes a line of its own section. */
    private void startUnknown(PageLine line) {
        finish();
        header = List.of();
        label = Optional.of(new PageLabels.Label(PagePart.UNKNOWN, Blank.strip(line.text()), Optional.empty()));
        number = line.number();
    }

    /**
     * Checks whether a line is really a caption and not part of a text: the label of a part or the end must follow,
     * directly or after other captions.
     */
    private boolean isBeforePart(int at) {
        if (at >= captionsEnd) {
            Optional<PageLabels.Match> match = PageLabels.at(lines, at);
            captionsEnd = at;
            while (captionsEnd < lines.size() && isPassedOver(match)) {
                captionsEnd += match.map(PageLabels.Match::lines).orElse(1);
                match = captionsEnd < lines.size() ? PageLabels.at(lines, captionsEnd) : Optional.empty();
            }
            areCaptions = captionsEnd == lines.size() || match.isPresent();
        }
        return areCaptions;
    }

    /** Checks whether a line is a caption, a blank line or an omission mark. */
    private boolean isPassedOver(Optional<PageLabels.Match> match) {
        PageLine line = lines.get(captionsEnd);
        return match.isPresent() ? match.get().part() == PagePart.FURNITURE : line.isBlank() || isOmission(line);
    }

    /** Checks whether a line is the label of the document, repeated as the text of its link. */
    private boolean isDocument(PageLabels.Match match, PageLine line) {
        return match.part() == PagePart.DOCUMENTS
                && part() == PagePart.DOCUMENTS
                && !line.links().isEmpty();
    }

    private void start(PageLabels.Match match, PageLine line) {
        if (!match.isUsual()) {
            problems.unusualLabel(line, match.part(), match.label().text());
        }
        if (isCaption(match)) {
            header = line.isRow() ? line.cells() : header;
            return;
        }
        finish();
        header = line.cells();
        label = Optional.of(match.label());
        number = line.number();
        value = match.rest();
    }

    /** Checks whether a label is repeated directly above its table, or is the header of the table. */
    private boolean isCaption(PageLabels.Match match) {
        PagePart part = part();
        boolean isHeader =
                switch (match.part()) {
                    case BLOCK_TABLE -> part == PagePart.BLOCK;
                    case LEGAL_OTHER -> LEGAL.contains(part);
                    case BLOCK, CCN -> false;
                    default -> match.part() == part;
                };
        return isHeader
                && match.rest().isEmpty()
                && (value.isEmpty() || part == PagePart.BLOCK)
                && body.stream().allMatch(PageLine::isBlank);
    }

    private void finish() {
        if (part() == PagePart.UNKNOWN && body.stream().allMatch(PageLine::isBlank)) {
            body.add(PageLine.of(number, label.map(PageLabels.Label::text).orElse("")));
        }
        sections.add(new PageSection(label, number, value, header, body));
        value = "";
        body = new ArrayList<>();
    }
}
