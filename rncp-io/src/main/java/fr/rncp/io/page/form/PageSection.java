package fr.rncp.io.page.form;

import fr.rncp.model.SheetPointer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A label and the lines below it.
 *
 * @param label the label; empty for what stands before the first one
 * @param number the line of the label, from 1
 * @param value what follows the label on its own line, or ""
 * @param header the cells of the label, where it is the header of a table of HTML
 * @param body the lines below, blank ones included
 */
public record PageSection(
        Optional<PageLabels.Label> label, long number, String value, List<String> header, List<PageLine> body) {

    public PageSection {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }

    public PagePart part() {
        return label.map(PageLabels.Label::part).orElse(PagePart.FURNITURE);
    }

    /** What the lines are meant for, as the label says. */
    public Optional<SheetPointer> component() {
        return part().component();
    }

    /** What the path of an extension starts with. */
    public String path() {
        return part() == PagePart.FURNITURE
                ? "page"
                : label.map(PageLabels.Label::text).orElse("page");
    }

    /** The lines that are not blank, the one of the label's own value first. */
    public List<PageLine> content() {
        return lines().stream().filter(line -> !line.isBlank()).toList();
    }

    /** All lines, the label's own value first. */
    public List<PageLine> lines() {
        if (value.isEmpty()) {
            return body;
        }
        return Stream.concat(Stream.of(PageLine.of(number, value)), body.stream())
                .toList();
    }
}
