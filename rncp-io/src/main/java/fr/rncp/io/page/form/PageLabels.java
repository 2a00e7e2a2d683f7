package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels of a page, from the table {@code labels.tsv}. */
public final class PageLabels {

    /** The maximum length of a label, in characters. */
    private static final int LONGEST = 400;

    /** The maximum length of a line whose cells are aligned with spaces. */
    private static final int WIDEST = 5_000;

    private static final Pattern ALIGNMENT = Pattern.compile(" {3,}+");

    /** The maximum number of lines of a label: a header of six cells, each on lines of its own. */
    private static final int MOST_LINES = 24;

    /** The maximum number of words of a row label, or of a label with its value on the same line. */
    private static final int MOST_WORDS = 16;

    private static final Pattern BLOCK = Pattern.compile(
            "[\\s\\p{Z}]*(RNCP[0-9]{1,7}[\\s\\p{Z}]?BC[0-9]{1,2})(?:[\\s\\p{Z}]*[-–—:][\\s\\p{Z}]*(.*)|[\\s\\p{Z}]*)",
            Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}|]+");
    private static final Pattern AFTER = Pattern.compile("^[\\s\\p{Z}:|]+|[\\s\\p{Z}|]+$");
    private static final Pattern BEFORE_VALUE = Pattern.compile("^([^:|]+)[:|](.*)$", Pattern.DOTALL);

    private static final Map<String, Label> LABELS = new LinkedHashMap<>();

    /** The keys of the labels in alphabetical order. */
    private static final NavigableSet<String> KEYS = new TreeSet<>();

    /** The first cells of table headers. */
    private static final Set<String> CELLS = new HashSet<>();

    /** The headers of tables, without spaces. */
    private static final Map<String, Label> GLUED = new HashMap<>();

    /** The headers of tables by their words in alphabetical order, and these words. */
    private static final Map<List<String>, Label> HEADERS = new HashMap<>();

    private static final Set<String> HEADER_WORDS = new HashSet<>();

    private static final Map<String, Label> ROWS = new LinkedHashMap<>();

    /** The first words of labels whose value may be on the same line. */
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        table().forEach(label -> (label.part().isRow() ? ROWS : LABELS).put(PageText.key(label.text()), label));
        KEYS.addAll(LABELS.keySet());
        LABELS.values().forEach(PageLabels::addCells);
        LABELS.values().stream()
                .filter(label -> label.value().isPresent())
                .forEach(label -> FIRST_WORDS.add(firstWord(label.text())));
    }

    private PageLabels() {}

    private static void addCells(Label label) {
        for (int bar = label.text().indexOf('|'); bar >= 0; bar = label.text().indexOf('|', bar + 1)) {
            CELLS.add(PageText.key(label.text().substring(0, bar)));
            GLUED.put(PageText.key(label.text()).replace(" ", ""), label);
            List<String> words = List.of(PageText.key(label.text()).split(" ", -1));
            HEADERS.put(words.stream().sorted().toList(), label);
            HEADER_WORDS.addAll(words);
        }
    }

    /**
     * A label of the table.
     *
     * @param part the part below it
     * @param text the label as printed on the page
     * @param value the pattern of its value, if the value may be on the same line
     */
    public record Label(PagePart part, String text, Optional<Pattern> value) {}

    /**
     * A label that was found.
     *
     * @param label the label of the table
     * @param rest the text after the label on the same line, or ""
     * @param lines the number of lines that the label occupies
     * @param isUsual whether the label is spelled as in the table
     */
    public record Match(Label label, String rest, int lines, boolean isUsual) {

        public PagePart part() {
            return label.part();
        }
    }

    /** Returns all labels of the table. */
    static Stream<Label> all() {
        return Stream.concat(LABELS.values().stream(), ROWS.values().stream());
    }

    /** Returns the name of a part on the page. */
    public static String name(PagePart part) {
        return LABELS.values().stream()
                .filter(label -> label.part() == part)
                .map(Label::text)
                .findFirst()
                .orElse("Blocs de compétences");
    }

    /** Returns the label that starts at a line. */
    public static Optional<Match> at(List<PageLine> lines, int index) {
        PageLine line = lines.get(index);
        Optional<Match> block = block(line);
        String text = unaligned(line.text());
        if (block.isPresent() || text.length() > LONGEST || line.isBlank()) {
            return block;
        }
        return whole(lines, index)
                .or(() -> withValue(text))
                .or(() -> misspelt(PageText.key(text)).map(l -> new Match(l, "", 1, false)))
                .or(() -> misspeltWithValue(text));
    }

    /** Returns a line without the spaces that align the cells of a wide table. */
    private static String unaligned(String text) {
        return text.length() > LONGEST && text.length() < WIDEST
                ? ALIGNMENT.matcher(text).replaceAll(" ")
                : text;
    }

    /** Returns the header of a table that consists of these words, in any order. */
    static Optional<Label> header(List<String> words) {
        return Optional.ofNullable(HEADERS.get(words.stream().sorted().toList()));
    }

    /** Returns the cells of a header; the first one of the territories is empty. */
    static List<String> cells(Label header) {
        String text = header.part() == PagePart.TERRITORIES ? " | " + header.text() : header.text();
        return Stream.of(text.split("\\|", -1)).map(Blank::strip).toList();
    }

    /** Checks whether these words occur in headers of tables. */
    static boolean areOfHeaders(List<String> words) {
        return HEADER_WORDS.containsAll(words);
    }

    /** Returns the label of a pathway or a territory that this line or cell starts with. */
    public static Optional<Match> row(String line) {
        Matcher words = WORD.matcher(line);
        for (int n = 0; n < MOST_WORDS && words.find(); n++) {
            int end = words.end();
            Label row = ROWS.get(PageText.key(line.substring(0, end)));
            if (row != null) {
                return Optional.of(new Match(row, line.substring(end), 1, true));
            }
        }
        return Optional.empty();
    }

    /** Returns the code of a block that a line begins with, and its title. */
    static Optional<Match> block(PageLine line) {
        Matcher matcher = BLOCK.matcher(line.text());
        if (!matcher.matches() || line.isRow()) {
            return Optional.empty();
        }
        Label label = new Label(PagePart.BLOCK, matcher.group(1), Optional.empty());
        return Optional.of(new Match(label, Objects.requireNonNullElse(matcher.group(2), ""), 1, true));
    }

    /**
     * Returns the longest label that consists of whole lines. The cells of a table header may have blank lines between
     * them.
     */
    private static Optional<Match> whole(List<PageLine> lines, int index) {
        String joined = "";
        Optional<Match> longest = glued(lines.get(index));
        for (int n = 0; n < MOST_LINES && index + n < lines.size(); n++) {
            PageLine line = lines.get(index + n);
            if (line.isBlank() && CELLS.contains(joined)) {
                continue;
            }
            String text = unaligned(line.text());
            String key = text.length() > LONGEST ? "" : PageText.key(text);
            joined = joined.isEmpty() ? key : joined + " " + key;
            Label label = LABELS.get(joined);
            if (label != null) {
                longest = Optional.of(new Match(label, "", n + 1, true));
            }
            if (key.isEmpty() || !beginsLabel(joined)) {
                break;
            }
        }
        return longest;
    }

    /** Checks whether some label has these words and then others. */
    private static boolean beginsLabel(String words) {
        String next = KEYS.higher(words + " ");
        return next != null && next.startsWith(words + " ");
    }

    /** Returns the header of a table whose cells a converter printed without spaces between them. */
    private static Optional<Match> glued(PageLine line) {
        Label header = GLUED.get(PageText.key(line.text()).replace(" ", ""));
        return Optional.ofNullable(header).map(label -> new Match(label, "", 1, true));
    }

    private static Optional<Match> withValue(String line) {
        if (!startsLabel(line)) {
            return Optional.empty();
        }
        Matcher words = WORD.matcher(line);
        for (int n = 0; n < MOST_WORDS && words.find(); n++) {
            Label label = LABELS.get(PageText.key(line.substring(0, words.end())));
            if (label != null) {
                return valued(label, line.substring(words.end()), true);
            }
        }
        return Optional.empty();
    }

    /** Checks whether the first word is that of a label with a value. Most lines of a page need no further check. */
    private static boolean startsLabel(String line) {
        Matcher words = WORD.matcher(line);
        return words.find() && FIRST_WORDS.contains(firstWord(words.group()));
    }

    /** Checks whether a line begins like a label with a value, even if there is no space between the two. */
    static boolean mayHaveValue(String line) {
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String first = firstWord(words.group());
            if (!first.isEmpty()) {
                return FIRST_WORDS.stream().anyMatch(first::startsWith);
            }
        }
        return false;
    }

    private static String firstWord(String text) {
        return PageText.key(text).split(" ", 2)[0];
    }

    private static Optional<Match> misspeltWithValue(String line) {
        Matcher matcher = BEFORE_VALUE.matcher(line);
        return matcher.matches()
                ? misspelt(PageText.key(matcher.group(1))).flatMap(l -> valued(l, matcher.group(2), false))
                : Optional.empty();
    }

    private static Optional<Match> valued(Label label, String after, boolean isUsual) {
        String rest = AFTER.matcher(after).replaceAll("");
        return label.value()
                .filter(value -> value.matcher(rest).matches())
                .map(value -> new Match(label, rest, 1, isUsual));
    }

    /** Returns the label that differs by one or two letters, if it is long enough to rule out a coincidence. */
    private static Optional<Label> misspelt(String key) {
        int allowed = key.length() >= 18 ? 2 : key.length() >= 12 ? 1 : 0;
        if (allowed == 0) {
            return Optional.empty();
        }
        return LABELS.entrySet().stream()
                .filter(e -> EditDistance.isAtMost(allowed, key, e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Stream<Label> table() {
        try (InputStream in = PageLabels.class.getResourceAsStream("labels.tsv")) {
            String text = new String(Objects.requireNonNull(in, "labels.tsv").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(PageLabels::label);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Label label(String line) {
        String[] cells = line.split("\t", -1);
        Optional<Pattern> value = cells.length > 2 ? Optional.of(Pattern.compile(cells[2])) : Optional.empty();
        return new Label(PagePart.valueOf(cells[0]), cells[1], value);
    }
}
