package fr.rncp.io.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the elements of HTML that converters leave in Markdown: divisions, fields and tables. */
final class HtmlFragments {

    private static final Pattern START = Pattern.compile("\\s*</?(?:div|span|table)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("\\s*<table\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(".*</table>\\s*", Pattern.CASE_INSENSITIVE);

    private HtmlFragments() {}

    /** Returns the lines, with those of each fragment as HTML prints them. */
    static List<PageLine> read(List<PageLine> lines) {
        if (lines.stream().noneMatch(line -> isStart(line, START))) {
            return lines;
        }
        List<PageLine> read = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (isStart(lines.get(i), START)) {
                int end = end(lines, i);
                read.addAll(fragment(lines.subList(i, end)));
                i = end;
            } else {
                read.add(lines.get(i));
                i++;
            }
        }
        return read;
    }

    private static boolean isStart(PageLine line, Pattern pattern) {
        return line.text().indexOf('<') >= 0 && pattern.matcher(line.text()).matches();
    }

    /** Returns the end of a fragment: the end tag of a table, otherwise the next blank line. */
    private static int end(List<PageLine> lines, int start) {
        boolean isTable = isStart(lines.get(start), TABLE);
        int end = start;
        while (end < lines.size() && (isTable || !lines.get(end).isBlank())) {
            end++;
            if (isTable && isStart(lines.get(end - 1), END)) {
                break;
            }
        }
        return end;
    }

    private static List<PageLine> fragment(List<PageLine> lines) {
        String html = lines.stream().map(PageLine::text).collect(Collectors.joining("\n"));
        long before = lines.get(0).number() - 1;
        return HtmlLines.fragment(html)
                .map(read -> read.stream().map(line -> line.movedBy(before)).toList())
                .orElse(lines);
    }
}
