package fr.rncp.io.page;

import fr.rncp.io.ReadProblem.Code;
import fr.rncp.io.ReadProblem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The lines of a page in HTML: one for each heading, paragraph, item of a list and row of a table. */
final class HtmlLines implements NodeVisitor {

    private static final Pattern HTML = Pattern.compile(
            "^[\\s\\x{FEFF}]*(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html|head|body|main|div)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object", "select");

    private final List<PageLine> lines = new ArrayList<>();
    private final HtmlLine line = new HtmlLine();
    private final List<HtmlLine> rowCells = new ArrayList<>();
    private Optional<Element> row = Optional.empty();
    private Optional<Element> skipped = Optional.empty();

    private HtmlLines() {}

    static boolean isHtml(String text) {
        return HTML.matcher(text.length() > 2000 ? text.substring(0, 2000) : text)
                .matches();
    }

    /** The lines of the main part, or of the body if none is marked; other parts of the site are said, and not read. */
    static List<PageLine> of(String html, PageReading reading) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        Element body = document.body();
        Element main = Optional.ofNullable(document.selectFirst("main")).orElse(body);
        if (!main.equals(body)) {
            String expected = "the main part of the page alone";
            PageLine start = PageLine.of(lineOf(main), "");
            reading.say(Code.UNEXPECTED_TEXT, Severity.INFO, start, "text around it", expected, "not read");
        }
        HtmlLines visitor = new HtmlLines();
        NodeTraversor.traverse(visitor, main);
        visitor.endLine();
        return visitor.lines;
    }

    private static long lineOf(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped.isPresent()) {
            return;
        }
        if (node instanceof TextNode text) {
            line.add(SPACES.matcher(text.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    private void start(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            skipped = Optional.of(element);
        } else if (name.equals("br")) {
            breakLine();
        } else if (element.isBlock() || name.equals("button")) {
            startBlock(element, name);
        }
    }

    private void startBlock(Element element, String name) {
        breakLine();
        if (name.equals("tr") && row.isEmpty()) {
            row = Optional.of(element);
            rowCells.clear();
        } else if (isCell(element)) {
            line.clear();
        }
        line.startAt(lineOf(element));
        if (name.equals("li")) {
            line.bullet();
        }
        line.isTitle |= name.equals("h1") || element.hasClass("title--page--generic");
    }

    /** A cell of the outermost row; a table inside a cell is text. */
    private boolean isCell(Element element) {
        return row.isPresent()
                && (element.normalName().equals("td") || element.normalName().equals("th"))
                && row.get().equals(element.parent());
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped.isPresent()) {
            skipped = skipped.filter(element -> !element.equals(node));
        } else if (node instanceof Element element) {
            end(element);
        }
    }

    private void end(Element element) {
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            line.link(element.text(), element.attr("href"));
        } else if (isCell(element)) {
            rowCells.add(line.copy());
            line.clear();
        } else if (row.filter(r -> r.equals(element)).isPresent()) {
            endRow(element);
        } else if (element.isBlock() || element.normalName().equals("button")) {
            breakLine();
        }
    }

    private void endRow(Element element) {
        row = Optional.empty();
        List<String> cells = rowCells.stream().map(HtmlLine::text).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            List<PageLine.Link> links =
                    rowCells.stream().flatMap(cell -> cell.links().stream()).toList();
            lines.add(new PageLine(lineOf(element), String.join(" | ", cells), cells, links, false));
        }
        line.clear();
    }

    /** Inside a row a line break stays in its cell. */
    private void breakLine() {
        if (row.isPresent()) {
            line.breakLine();
        } else {
            endLine();
        }
    }

    private void endLine() {
        String text = line.text();
        if (!text.isEmpty()) {
            lines.add(new PageLine(line.number(), text, List.of(), line.links(), line.isTitle));
        }
        line.clear();
    }
}
