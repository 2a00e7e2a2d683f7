package fr.rncp.io.page.form;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** A part of a page in HTML: the content of an element such as main or nav, or loose content of the body. */
final class HtmlPart {

    private static final Set<String> NAMES = Set.of("main", "nav", "header", "footer", "aside");
    private static final Pattern NUMBER =
            Pattern.compile("(?U)[\\s\\p{Z}]*((?:RNCP|RS)\\s?[1-9]\\d{0,6})[\\s\\p{Z}]*(?:[-–—:].*)?");

    /** Parts whose labels also occur in menus and in the frame of the site. */
    private static final Set<PagePart> FRAME = Set.of(PagePart.FURNITURE, PagePart.HEADER);

    private final Element element;

    /** True if an element of this part has the class of a page title. */
    boolean hasTitle;

    HtmlPart(Element element) {
        this.element = element;
    }

    static boolean isPart(Element element) {
        return NAMES.contains(element.normalName());
    }

    boolean isOf(Element other) {
        return element.equals(other);
    }

    boolean isMain() {
        return is("main");
    }

    private boolean is(String name) {
        return element.normalName().equals(name);
    }

    /** A line and the part that contains it. */
    record PlacedLine(PageLine line, HtmlPart part) {}

    /** Returns the lines to read; the other ones become extensions and are reported. */
    static List<PageLine> toRead(List<PlacedLine> all, PageProblems problems, UnmappedLines unmapped) {
        Map<HtmlPart, Integer> starts = starts(all);
        List<PageLine> read = new ArrayList<>();
        List<PageLine> around = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean isRead = i >= starts.getOrDefault(all.get(i).part(), Integer.MAX_VALUE);
            (isRead ? read : around).add(all.get(i).line());
        }
        keep(around, problems, unmapped);
        return read;
    }

    private static void keep(List<PageLine> around, PageProblems problems, UnmappedLines unmapped) {
        PageSection page = new PageSection(Optional.empty(), 1, "", List.of(), List.of());
        around.forEach(line -> unmapped.keep(page, line));
        around.stream().findFirst().ifPresent(line -> {
            Fault loose = Fault.of(ProblemCode.UNEXPECTED_TEXT, line.text(), Expectation.MAIN_PART);
            problems.note(loose, line, Handling.LINES_KEPT_AS_EXTENSIONS.with(around.size()));
        });
    }

    /** Returns the first line to read of each part. */
    private static Map<HtmlPart, Integer> starts(List<PlacedLine> all) {
        Map<HtmlPart, List<Integer>> byPart = new HashMap<>();
        IntStream.range(0, all.size())
                .forEach(i -> byPart.computeIfAbsent(all.get(i).part(), p -> new ArrayList<>())
                        .add(i));
        int body = byPart.entrySet().stream()
                .filter(e -> e.getKey().isMain())
                .flatMapToInt(e -> firstLabel(all, e.getValue()).stream())
                .min()
                .orElse(Integer.MAX_VALUE);
        boolean lacksNumber = all.stream().noneMatch(p -> p.part().isMain() && isNumber(p.line()));
        Map<HtmlPart, Integer> starts = new HashMap<>();
        byPart.forEach((part, indexes) ->
                part.start(all, indexes, body, lacksNumber).ifPresent(start -> starts.put(part, start)));
        return starts;
    }

    /**
     * Returns the first line to read of this part, if any. The main part and a head are read completely, navigation not
     * at all. Any other part is read only from its first label on: the lines before it would otherwise be added to the
     * text above.
     */
    private OptionalInt start(List<PlacedLine> all, List<Integer> indexes, int body, boolean lacksNumber) {
        if (isMain()) {
            return OptionalInt.of(0);
        }
        if (is("nav")) {
            return OptionalInt.empty();
        }
        OptionalInt label = firstLabel(all, indexes);
        boolean mayBeHead = !is("footer") && !is("aside") && indexes.get(0) < body;
        boolean isHead = hasTitle
                || label.isPresent()
                || (lacksNumber
                        && indexes.stream().anyMatch(i -> isNumber(all.get(i).line())));
        return mayBeHead && isHead ? OptionalInt.of(0) : label;
    }

    /** Returns the index of the first label. A line with a link may be a menu item, so it does not count. */
    private static OptionalInt firstLabel(List<PlacedLine> all, List<Integer> indexes) {
        List<PageLine> lines = indexes.stream().map(i -> all.get(i).line()).toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).links().isEmpty())
                .filter(i -> PageLabels.at(lines, i)
                        .filter(match -> !FRAME.contains(match.part()))
                        .isPresent())
                .map(indexes::get)
                .findFirst();
    }

    /** Checks whether a line is the number of a sheet, alone or before a title. */
    static boolean isNumber(PageLine line) {
        return NUMBER.matcher(line.text()).matches();
    }

    /** Returns the number that a line begins with. */
    static String number(PageLine line) {
        Matcher number = NUMBER.matcher(line.text());
        return number.matches() ? number.group(1) : "";
    }
}
