package fr.rncp.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forms in which people keep a sheet page as text, each with the habits of the tool that made it. */
public enum PageForm {
    /** The tags of the HTML are deleted, so that texts on the same line are not separated. */
    TAGS_STRIPPED(PageForm::stripped),
    /** Each text of the HTML on a line of its own. */
    CELLS_ON_LINES(plain("\n", grid -> PageGrids.stacked(grid, "\n"))),
    /** Paragraphs and cells with blank lines between them. */
    CELLS_BETWEEN_BLANK_LINES(plain("\n\n", grid -> PageGrids.stacked(grid, "\n\n"))),
    /** Tables with a bar behind each cell. */
    BARS(plain("\n", PageGrids::barred)),
    /** The same; empty cells were moved to the ends of their rows. */
    PADDED_BARS(plain("\n", PageGrids::padded)),
    /** Tables of Markdown; all else is plain. */
    LEADING_BARS(plain("\n\n", grid -> PageGrids.piped(grid, cell -> cell))),
    /** Markdown with headings, labels in bold, tables and links. */
    MARKDOWN(PageForm::markdown),
    /** A bullet before each line. */
    BULLETS(items -> bulleted(PageStyle.plain("\n", PageGrids::spaced).print(items))),
    /** Tables flattened with spaces. */
    SPACES(plain("\n", PageGrids::spaced)),
    /** Tables flattened, lines wrapped, links numbered and listed at the end, as lynx does. */
    NUMBERED_LINKS(PageForm::numbered),
    /** Tables flattened, lines wrapped at 72 columns. */
    WRAPPED(items ->
            TextWrap.of(72).wrap(PageStyle.plain("\n", PageGrids::spaced).print(items))),
    /** Everything on one line. */
    ONE_LINE(items -> PageStyle.plain(" ", PageGrids::spaced).print(items).replace('\n', ' ')),
    /** Columns aligned with spaces, as w3m does. */
    ALIGNED(items -> PageStyle.plain("\n\n", PageGrids::aligned)
            .withLabels(label -> label, (label, value) -> label + value)
            .withLines(line -> line.startsWith("- ") ? "  • " + line.substring(2) : line)
            .print(items)),
    /** Tables with rulers of dashes, as pandoc writes plain text. */
    RULED(PageForm::ruled),
    /** Headings between stars, columns aligned with spaces, as html2text does. */
    STARRED(PageForm::starred),
    /** Underlined headings, escaped characters, cells as paragraphs, as turndown does. */
    ESCAPED(PageForm::escaped),
    /** Markdown with the elements of HTML that it cannot express, as pandoc writes it. */
    MARKDOWN_AND_HTML(PageForm::mixed);

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<List<PageItem>, String> printer;

    PageForm(Function<List<PageItem>, String> printer) {
        this.printer = printer;
    }

    String print(List<PageItem> items) {
        return printer.apply(items);
    }

    private static Function<List<PageItem>, String> plain(String between, Function<PageItem.Grid, String> grid) {
        return items -> PageStyle.plain(between, grid).print(items);
    }

    private static String stripped(List<PageItem> items) {
        return PageMarkup.html(items)
                .replaceFirst("(?s)<head>.*</head>", "")
                .replaceAll("<br>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String bulleted(String text) {
        return text.lines().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static String markdown(List<PageItem> items) {
        return PageStyle.plain("\n\n", grid -> PageGrids.piped(grid, cell -> cell))
                .withHeadings(title -> "# " + title, caption -> "## " + caption)
                .withLabels(
                        label -> label.matches("RNCP\\d+BC.*") ? "### " + label : "**" + label + "**",
                        (label, value) -> "**" + label + "** : " + value)
                .withLinks(link -> "[" + link.text() + "](" + link.url() + ")")
                .print(items);
    }

    private static String numbered(List<PageItem> items) {
        List<PageItem.Anchor> links = items.stream()
                .filter(PageItem.Anchor.class::isInstance)
                .map(PageItem.Anchor.class::cast)
                .toList();
        String page = PageStyle.plain("\n\n", PageGrids::spaced)
                .withHeadings(title -> "                 " + title, caption -> "(BUTTON) " + caption)
                .withLabels(label -> label, (label, value) -> label + value)
                .withLines(line -> line.startsWith("- ") ? "  * " + line.substring(2) : line)
                .withLinks(link -> "[" + (links.indexOf(link) + 1) + "]" + link.text())
                .print(items);
        String list = links.stream()
                .map(link -> "   " + (links.indexOf(link) + 1) + ". " + link.url())
                .collect(Collectors.joining("\n"));
        return new TextWrap(75, 3).wrap(page) + (links.isEmpty() ? "" : "\n\nReferences\n\n" + list + "\n");
    }

    private static String starred(List<PageItem> items) {
        String page = PageStyle.plain("\n", PageGrids::aligned)
                .withHeadings(title -> "****** " + title + " ******", caption -> "**** " + caption + " ****")
                .withLines(line -> line.startsWith("- ") ? "    * " + line.substring(2) : line)
                .withLinks(link -> link.text().replace(' ', '_'))
                .print(items);
        return page.lines()
                .map(line ->
                        line.matches(".*\\S {3,}\\S.*") ? line : TextWrap.of(79).wrap(line))
                .collect(Collectors.joining("\n"));
    }

    private static String ruled(List<PageItem> items) {
        String page = PageStyle.plain("\n\n", PageGrids::dashed)
                .withLabels(label -> label, (label, value) -> label + value)
                .withLines(line -> line.startsWith("- ") ? "-   " + line.substring(2) : line)
                .print(items);
        return page.lines()
                .map(line -> line.startsWith("  ") ? line : TextWrap.of(72).wrap(line))
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(List<PageItem> items) {
        return PageStyle.plain("\n\n", grid -> PageGrids.stacked(grid, "\n\n").replaceAll("(?m)^-", "\\\\-"))
                .withHeadings(
                        title -> title + "\n" + "=".repeat(title.length()),
                        caption -> caption + "\n" + "-".repeat(caption.length()))
                .withLabels(label -> label, (label, value) -> label + value)
                .withLines(line -> line.startsWith("- ") ? "*   " + line.substring(2) : line.replaceAll("^-", "\\\\-"))
                .withLinks(link -> "[" + link.text() + "](" + link.url() + ")")
                .print(items);
    }

    private static String mixed(List<PageItem> items) {
        String page = PageStyle.plain("\n\n", PageForm::pipedOrHtml)
                .withHeadings(title -> "# " + title, caption -> "<div class=\"part\">\n\n" + caption)
                .withLabels(
                        label -> label,
                        (label, value) -> "<span class=\"tag__title\">" + label + "</span><span\nclass=\"tag__status\">"
                                + value + "</span>")
                .withLines(line -> line.startsWith("- ") ? "-   " + line.substring(2) : line)
                .withLinks(link -> "[" + link.text() + "](" + link.url() + ")")
                .print(items);
        return "<div role=\"main\">\n\n" + page + "\n</div>\n";
    }

    private static String pipedOrHtml(PageItem.Grid grid) {
        boolean isSimple = grid.all().stream().flatMap(List::stream).noneMatch(cell -> cell.contains("\n"));
        return isSimple
                ? PageGrids.piped(grid, cell -> cell.equals("-") ? "\\-" : cell)
                : PageMarkup.table(grid).replace("<table>\n", "<table>\n<colgroup>\n<col />\n</colgroup>\n");
    }
}
