package fr.rncp.testkit;

import java.util.List;
import java.util.stream.Collectors;

/** Prints a page as HTML, like that of the site: one element a line, and the classes that its style sheet uses. */
final class PageMarkup {

    private PageMarkup() {}

    static String html(List<PageItem> items) {
        return "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Fiche</title></head><body>\n<main>\n"
                + items.stream().map(PageMarkup::item).collect(Collectors.joining("\n"))
                + "\n</main>\n</body></html>\n";
    }

    private static String item(PageItem item) {
        if (item instanceof PageItem.Title title) {
            return "<h1 class=\"title--page--generic\">" + escaped(title.text()) + "</h1>";
        }
        if (item instanceof PageItem.Caption caption) {
            return "<button class=\"accordion--fcpt-certification__button\">" + escaped(caption.text()) + "</button>";
        }
        if (item instanceof PageItem.Field field) {
            return "<p class=\"tag--fcpt-certification\"><span class=\"tag--fcpt-certification__title\">"
                    + escaped(field.label()) + "</span><span class=\"tag--fcpt-certification__status\">"
                    + escaped(field.value()) + "</span></p>";
        }
        if (item instanceof PageItem.Labelled text) {
            return "<p class=\"text--fcpt-certification__title\">" + escaped(text.label()) + "</p>\n"
                    + text.lines().stream().map(PageMarkup::line).collect(Collectors.joining("\n"));
        }
        return item instanceof PageItem.Grid grid ? table(grid) : link((PageItem.Anchor) item);
    }

    private static String line(String line) {
        return line.startsWith("- ")
                ? "<ul><li>" + escaped(line.substring(2)) + "</li></ul>"
                : "<p>" + escaped(line) + "</p>";
    }

    private static String link(PageItem.Anchor link) {
        return "<p><a href=\"" + escaped(link.url()) + "\">" + escaped(link.text()) + "</a></p>";
    }

    static String table(PageItem.Grid grid) {
        String header = grid.header().isEmpty() ? "" : "<thead>\n" + row("th", grid.header()) + "\n</thead>\n";
        return "<table>\n" + header + "<tbody>\n"
                + grid.rows().stream().map(row -> row("td", row)).collect(Collectors.joining("\n"))
                + "\n</tbody>\n</table>";
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell).replace("\n", "<br>") + "</" + tag + ">")
                .collect(Collectors.joining("\n", "<tr>\n", "\n</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
