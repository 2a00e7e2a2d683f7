package fr.rncp.io.page.form;

import fr.rncp.model.SheetPointer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A label and the lines below it.
 *
 * @param label the label; empty for the lines before the first one
 * @param number the line of the label, from 1
 * @param value the text after the label on its line, or ""
 * @param header the cells of the label, if it is the header of an HTML table
 * @param body the lines below, including blank ones
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

    /** Returns the component that the lines belong to, according to the label. */
    public Optional<SheetPointer> component() {
        return part().component();
    }

    /** Returns the text with which the path of an extension of this section starts. */
    public String path() {
        return part() == PagePart.FURNITURE
                ? "page"
                : label.map(PageLabels.Label::text).orElse("page");
    }

    /** Returns the lines that are not blank, starting with the value on the label's own line. */
    public List<PageLine> content() {
        return lines().stream().filter(line -> !line.isBlank()).toList();
    }

    /** Returns all lines, starting with the value on the label's own line. */
    public List<PageLine> lines() {
        if (value.isEmpty()) {
            return body;
        }
        return Stream.concat(Stream.of(PageLine.of(number, value)), body.stream())
                .toList();
    }
}
