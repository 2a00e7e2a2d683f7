package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The lines of a page in HTML: one for each heading, paragraph, list item and table row. */
public final class HtmlLines implements NodeVisitor {

    private static final Pattern BEFORE = Pattern.compile("[\\s\\x{FEFF}]+");
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern START =
            Pattern.compile("<(!doctype\\s+)?([a-z][a-z0-9]*)[\\s/>]", Pattern.CASE_INSENSITIVE);

    /** Classes of elements of the site that contain a label or a value, even if they are inline elements. */
    private static final Pattern FIELD = Pattern.compile("__(?:title|text|status|button|content)(?:\\s|$)");

    /** Elements and classes of the site that contain a heading, whether or not its words are known. */
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "button", "summary");

    private static final Pattern HEADING = Pattern.compile("__(?:title|button)(?:\\s|$)");

    private static final Set<String> OWN_LINE = Set.of("button", "summary", "dt", "dd");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object", "select");

    private final Element body;
    private final List<HtmlPart.PlacedLine> lines = new ArrayList<>();
    private final HtmlLine line = new HtmlLine();
    private final List<HtmlLine> rowCells = new ArrayList<>();
    private Optional<Element> row = Optional.empty();
    private Optional<Element> skipped = Optional.empty();

    /** The enclosing parts, from the body inwards; a main part has no parts inside. */
    private final Deque<HtmlPart> parts = new ArrayDeque<>();

    private HtmlLines(Element body) {
        this.body = body;
        parts.push(new HtmlPart(body));
    }

    /**
     * Checks whether the first element belongs to HTML. After an XML declaration, only the root element of a page
     * counts.
     */
    public static boolean isHtml(String text) {
        int at = afterComments(text, 0);
        Matcher declaration = DECLARATION.matcher(text).region(at, text.length());
        boolean isDeclared = declaration.lookingAt();
        Matcher start = START.matcher(text);
        if (!start.region(isDeclared ? afterComments(text, declaration.end()) : at, text.length())
                .lookingAt()) {
            return false;
        }
        String name = start.group(2).toLowerCase(Locale.ROOT);
        return name.equals("html") || (start.group(1) == null && !isDeclared && Tag.isKnownTag(name));
    }

    private static int afterComments(String text, int from) {
        int at = afterSpaces(text, from);
        while (text.startsWith("<!--", at) && text.indexOf("-->", at) >= 0) {
            at = afterSpaces(text, text.indexOf("-->", at) + 3);
        }
        return at;
    }

    private static int afterSpaces(String text, int from) {
        Matcher spaces = BEFORE.matcher(text).region(from, text.length());
        return spaces.lookingAt() ? spaces.end() : from;
    }

    /**
     * Returns the lines of the main parts, or of the body if there is no main element, and those lines of other parts
     * that belong to the sheet.
     *
     * @return the lines; empty if the page has more than {@link HtmlDocument#MOST_ELEMENTS} elements
     */
    public static Optional<List<PageLine>> of(String html, PageProblems problems, UnmappedLines unmapped) {
        return HtmlDocument.parse(html).map(document -> of(document, problems, unmapped));
    }

    /** Returns the lines of a piece of HTML; empty if it has too many elements. */
    static Optional<List<PageLine>> fragment(String html) {
        return HtmlDocument.parse(html).map(document -> visited(document).lines.stream()
                .map(HtmlPart.PlacedLine::line)
                .toList());
    }

    private static HtmlLines visited(Document document) {
        HtmlLines visitor = new HtmlLines(document.body());
        NodeTraversor.traverse(visitor, document.body());
        visitor.endLine();
        return visitor;
    }

    private static List<PageLine> of(Document document, PageProblems problems, UnmappedLines unmapped) {
        HtmlLines visitor = visited(document);
        List<PageLine> lines = document.selectFirst("main") == null
                ? visitor.lines.stream().map(HtmlPart.PlacedLine::line).toList()
                : HtmlPart.toRead(visitor.lines, problems, unmapped);
        return withNumber(lines, PageLine.of(1, Blank.strip(document.title())));
    }

    /** Returns the lines, below the number in the title of the document if no line has a number. */
    private static List<PageLine> withNumber(List<PageLine> lines, PageLine title) {
        if (!HtmlPart.isNumber(title) || lines.stream().anyMatch(HtmlPart::isNumber)) {
            return lines;
        }
        boolean isTitled = lines.stream().anyMatch(PageLine::isTitle);
        PageLine number = isTitled ? title.withText(HtmlPart.number(title)) : title;
        return Stream.concat(Stream.of(number), lines.stream()).toList();
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
        } else if (hasOwnLine(element)) {
            startBlock(element, name);
        }
    }

    private void startBlock(Element element, String name) {
        breakLine();
        startPart(element);
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
        if (name.equals("h1") || element.hasClass("title--page--generic")) {
            line.mark = PageLine.Mark.TITLE;
        } else if (line.mark == PageLine.Mark.NONE && (isHeading(element) || isHeading(element.parent()))) {
            line.mark = PageLine.Mark.HEADING;
        }
    }

    private static boolean isHeading(@Nullable Element element) {
        return element != null
                && (HEADINGS.contains(element.normalName())
                        || HEADING.matcher(element.className()).find());
    }

    private void startPart(Element element) {
        if (HtmlPart.isPart(element) && !parts.getFirst().isMain()) {
            parts.push(new HtmlPart(element));
        }
        parts.getFirst().hasTitle |= element.hasClass("title--page--generic");
    }

    /** Ends a part. The content after a main part is a different part from the content before it. */
    private void endPart(Element element) {
        if (parts.size() > 1 && parts.getFirst().isOf(element)) {
            boolean isMain = parts.pop().isMain();
            if (isMain && parts.size() == 1) {
                parts.pop();
                parts.push(new HtmlPart(body));
            }
        }
    }

    private static boolean hasOwnLine(Element element) {
        return element.isBlock()
                || OWN_LINE.contains(element.normalName())
                || HtmlPart.isPart(element)
                || FIELD.matcher(element.className()).find();
    }

    /** Checks whether an element is a cell of the outermost row; a table inside a cell is read as text. */
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
        }
        if (isCell(element)) {
            rowCells.add(line.copy());
            line.clear();
        } else if (row.filter(r -> r.equals(element)).isPresent()) {
            endRow(element);
        } else if (hasOwnLine(element)) {
            breakLine();
        }
        endPart(element);
    }

    private void endRow(Element element) {
        row = Optional.empty();
        List<String> cells = rowCells.stream().map(HtmlLine::text).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            List<PageLine.Link> links =
                    rowCells.stream().flatMap(cell -> cell.links().stream()).toList();
            add(PageLine.row(lineOf(element), cells, links));
        }
        line.clear();
    }

    private void add(PageLine read) {
        lines.add(new HtmlPart.PlacedLine(read, parts.getFirst()));
    }

    /** Breaks the line; inside a row, the break remains within its cell. */
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
            add(new PageLine(line.number(), text, List.of(), line.links(), line.mark));
        }
        line.clear();
    }
}
