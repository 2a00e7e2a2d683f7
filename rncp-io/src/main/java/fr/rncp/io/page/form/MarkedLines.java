package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the marks of Markdown and of browsers for terminals: headings, labels in bold, rows with a leading bar, links,
 * escaped characters.
 */
final class MarkedLines {

    /** The attributes that pandoc writes behind an element: {@code {#name .class key="value"}}. */
    static final String ATTRIBUTES = "\\{\\s*(?:[#.][^{}\\s]|[\\w-]{1,40}=)[^{}]{0,400}\\}";

    private static final Pattern HEADING = Pattern.compile(
            "\\s{0,3}(#{1,6})\\s+(\\S.*?)(?:\\s++#++)?\\s*+(?:" + ATTRIBUTES + "\\s*+)?", Pattern.DOTALL);

    private static final Pattern STARRED = Pattern.compile("\\s*(\\*{2,6}) (\\S.*) \\1\\s*");
    private static final Pattern BUTTON = Pattern.compile("\\s*\\(BUTTON\\)\\s*(\\S.*)");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}\\s*|-{3,}\\s*");

    /** The start of a division, with its attributes or its class alone, or its end. */
    private static final Pattern FENCE =
            Pattern.compile("\\s*:{3,}+\\s*(?:" + ATTRIBUTES + "\\s*:*+|[\\w-]++\\s*:*+)?\\s*");

    private static final Pattern RULED = Pattern.compile("\\s*+\\|[\\s:]*+--[\\s:|-]*+(?<=\\|\\s{0,9})");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|'\"<>~$^@:-])");

    /** Lines that only a converter to Markdown writes. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "\\s{0,3}#{1,6}\\s+\\S.*|\\s*\\\\[-+*#].*|.*\\\\['\"_].*|={3,}\\s*|.*\\]\\(https?://.*|" + FENCE.pattern()
                    + "|" + RULED.pattern(),
            Pattern.DOTALL);

    private static final int LONGEST_HEADING = 1_000;

    private final List<PageLine> lines;
    private final PageLinks links;
    private final boolean isMarkdown;
    private final List<PageLine> read = new ArrayList<>();
    private boolean hasTitle;

    private MarkedLines(List<PageLine> lines) {
        this.lines = lines;
        this.links = new PageLinks(lines);
        this.isMarkdown =
                lines.stream().anyMatch(line -> MARKDOWN.matcher(line.text()).matches());
    }

    static List<PageLine> read(List<PageLine> lines) {
        return new MarkedLines(lines).read();
    }

    private List<PageLine> read() {
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.isRow()) {
                read.add(row(line, line.cells()));
            } else if (isUnderlined(i)) {
                addHeading(line, line.text(), lines.get(i + 1).text().startsWith("="));
                i++;
            } else if (!links.isList(i) && !isMarkOnly(line)) {
                add(line);
            }
        }
        return read;
    }

    /** Checks whether a line consists of marks: the ruler of a table with leading bars, or a fence. */
    private boolean isMarkOnly(PageLine line) {
        return RULED.matcher(line.text()).matches()
                || (isMarkdown && FENCE.matcher(line.text()).matches());
    }

    private boolean isUnderlined(int index) {
        if (index + 1 >= lines.size() || lines.get(index).isBlank()) {
            return false;
        }
        String below = lines.get(index + 1).text();
        return UNDERLINE.matcher(below).matches()
                && Blank.strip(below).length()
                        == Blank.strip(lines.get(index).text()).length()
                && !UNDERLINE.matcher(lines.get(index).text()).matches();
    }

    private void add(PageLine line) {
        String text = line.text();
        if (text.length() > LONGEST_HEADING || !addHeading(line, text)) {
            addText(line, text);
        }
    }

    private boolean addHeading(PageLine line, String text) {
        Matcher heading = HEADING.matcher(text);
        Matcher starred = STARRED.matcher(text);
        Matcher button = BUTTON.matcher(text);
        if (text.indexOf('#') >= 0 && heading.matches()) {
            addHeading(line, heading.group(2), heading.group(1).length() == 1);
        } else if (text.indexOf("**") >= 0 && starred.matches()) {
            addHeading(line, starred.group(2), starred.group(1).length() == 6);
        } else if (text.indexOf('(') >= 0 && button.matches()) {
            addHeading(line, button.group(1), false);
        } else {
            return false;
        }
        return true;
    }

    private void addText(PageLine line, String text) {
        if (isRow(text)) {
            read.add(row(line, cells(text)));
        } else {
            List<PageLine.Link> found = new ArrayList<>(line.links());
            String plain = plain(text, found);
            read.add(new PageLine(line.number(), plain, List.of(), found, line.mark()));
        }
    }

    private void addHeading(PageLine line, String text, boolean isFirst) {
        List<PageLine.Link> found = new ArrayList<>();
        String plain = plain(text, found);
        boolean isTitle = isFirst
                && !hasTitle
                && PageLabels.at(List.of(PageLine.of(1, plain)), 0).isEmpty();
        hasTitle |= isTitle;
        PageLine.Mark mark = isTitle ? PageLine.Mark.TITLE : PageLine.Mark.HEADING;
        read.add(new PageLine(line.number(), plain, List.of(), found, mark));
    }

    /** Checks whether a line has a bar at each end and at least two cells, not all of them blank. */
    private static boolean isRow(String text) {
        if (text.indexOf('|') < 0) {
            return false;
        }
        String row = Blank.strip(text);
        return row.startsWith("|")
                && row.endsWith("|")
                && row.chars().filter(c -> c == '|').count() > 2
                && row.chars().anyMatch(c -> c != '|' && !Blank.isSpace((char) c));
    }

    private static List<String> cells(String text) {
        String inside = Blank.strip(text);
        return List.of(BAR.split(inside.substring(1, inside.length() - 1), -1));
    }

    private PageLine row(PageLine line, List<String> cells) {
        List<PageLine.Link> found = new ArrayList<>(line.links());
        List<String> plain = cells.stream()
                .map(cell -> BREAK.matcher(Blank.strip(cell)).replaceAll("\n"))
                .map(cell -> plain(cell, found))
                .map(Blank::strip)
                .toList();
        return PageLine.row(line.number(), plain, found);
    }

    /** Returns a text whose first words are not in bold. */
    private static String withoutBold(String text, String mark) {
        String line = text.stripLeading();
        int end = line.startsWith(mark) ? line.indexOf(mark, mark.length()) : -1;
        return end > mark.length() && !Blank.isSpace(line.charAt(mark.length()))
                ? line.substring(mark.length(), end) + line.substring(end + mark.length())
                : text;
    }

    private String plain(String text, List<PageLine.Link> found) {
        String linked = links.read(withoutBold(withoutBold(text, "**"), "__"), found);
        if (!isMarkdown || linked.indexOf('\\') < 0) {
            return linked;
        }
        String unbroken = linked.endsWith("\\") ? linked.substring(0, linked.length() - 1) : linked;
        return ESCAPED.matcher(unbroken).replaceAll("$1");
    }
}
