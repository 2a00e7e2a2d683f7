package fr.rncp.io.page;

import fr.rncp.io.ReadProblem.Code;
import fr.rncp.io.ReadProblem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Cuts the lines of a page into its sections, in whatever order they stand. */
final class PageSections {

    /** What those who shorten a text put in its place. */
    private static final Pattern OMISSION = Pattern.compile("[\\s\\p{Z}]*[\\[(](?:\\.{3}|…)[\\])][\\s\\p{Z}]*");

    /** Rulers and bars of a table drawn with characters. */
    static final Predicate<String> RULER = Pattern.compile(
                    "[\\s\\p{Z}|:]*+-{3,}+[\\s\\p{Z}|:-]*+|[\\s\\p{Z}]*+\\|[\\s\\p{Z}|]*+")
            .asMatchPredicate();

    private static final Set<PagePart> LEGAL =
            Set.of(PagePart.LEGAL_GENERAL, PagePart.LEGAL_CREATION, PagePart.LEGAL_OTHER);

    private final List<PageLine> lines;
    private final PageReading reading;
    private final List<PageSection> sections = new ArrayList<>();
    private Optional<PageLabels.Label> label = Optional.empty();
    private long number = 1;
    private String value = "";
    private List<PageLine> body = new ArrayList<>();

    private PageSections(List<PageLine> lines, PageReading reading) {
        this.lines = lines;
        this.reading = reading;
    }

    static List<PageSection> of(List<PageLine> lines, PageReading reading) {
        return new PageSections(lines, reading).cut();
    }

    private List<PageSection> cut() {
        int i = 0;
        while (i < lines.size()) {
            Optional<PageLabels.Match> match = PageLabels.at(lines, i);
            if (isOmission(lines.get(i))) {
                omitted(lines.get(i));
                i++;
            } else if (match.isPresent() && !isDocument(match.get(), lines.get(i))) {
                start(match.get(), lines.get(i));
                i += match.get().lines();
            } else {
                body.add(lines.get(i));
                i++;
            }
        }
        finish();
        return sections;
    }

    /** Whether a line is the ruler below the header of such a table. */
    static boolean isDrawn(PageLine line) {
        return RULER.test(line.text()) && line.text().contains("---");
    }

    private static boolean isOmission(PageLine line) {
        return OMISSION.matcher(line.text()).matches();
    }

    private void omitted(PageLine line) {
        reading.omission(new PageSection(label, number, "", List.of()), line);
    }

    /** The label of the document repeated as the text of its link. */
    private boolean isDocument(PageLabels.Match match, PageLine line) {
        return match.part() == PagePart.DOCUMENTS
                && label.map(PageLabels.Label::part).equals(Optional.of(PagePart.DOCUMENTS))
                && !line.links().isEmpty();
    }

    private void start(PageLabels.Match match, PageLine line) {
        if (!match.isUsual()) {
            reading.say(
                    Code.UNUSUAL_LABEL,
                    Severity.INFO,
                    line,
                    line.text(),
                    match.label().text(),
                    "read as that label");
        }
        if (isCaption(match)) {
            return;
        }
        finish();
        label = Optional.of(match.label());
        number = line.number();
        value = match.rest();
    }

    /** A label repeated above its table, or the header of the table, while nothing stands between. */
    private boolean isCaption(PageLabels.Match match) {
        PagePart part = label.map(PageLabels.Label::part).orElse(PagePart.FURNITURE);
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
        sections.add(new PageSection(label, number, value, body));
        value = "";
        body = new ArrayList<>();
    }
}
