package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits pages of which a converter has lost the line breaks: at the labels, with the capital letters and the colon
 * that the site prints, and before the entries of lists.
 */
final class JoinedPage {

    private static final int SHORTEST = 300;

    /** The least number of labels inside a line that contains a whole page. */
    private static final int LEAST = 4;

    private static final String SPACE = "[\\s\\p{Z}|]+";

    /** The parts whose labels are words that also occur in texts; the site prints a colon behind them. */
    private static final Set<PagePart> COLON = EnumSet.of(
            PagePart.OBJECTIVES,
            PagePart.ACTIVITIES,
            PagePart.SKILLS,
            PagePart.ASSESSMENT,
            PagePart.ACCUMULATION,
            PagePart.SECTORS,
            PagePart.JOBS,
            PagePart.ROME,
            PagePart.REGULATIONS,
            PagePart.ENTRY,
            PagePart.CERTIFICATION_PREREQUISITES,
            PagePart.BLOCK_PREREQUISITES,
            PagePart.VALIDITY,
            PagePart.LEGAL_GENERAL,
            PagePart.LINK,
            PagePart.MASTERY,
            PagePart.PARTIAL_VALIDATION,
            PagePart.RENEWAL,
            PagePart.VALIDITY_TERM,
            PagePart.DOCUMENTS);

    private static final String BLOCK = "RNCP\\d{1,7}BC\\d{1,2}\\s+-\\s+(?:(?!RNCP\\d{1,7}BC).){1,300}?"
            + "(?=\\s+Liste de compétences\\s+Modalités d['’]évaluation)";

    /** The first letters of labels and blocks, which most words of a text do not have. */
    private static final String FIRST = PageLabels.all()
            .map(label -> label.text().substring(0, 1))
            .distinct()
            .collect(Collectors.joining("", "[R", "]"));

    private static final Pattern LABEL = Pattern.compile("(?<![\\p{L}\\p{N}])(?=" + FIRST + ")(?:" + BLOCK + "|"
            + PageLabels.all()
                    .filter(label -> !label.part().isRow())
                    .filter(label -> label.part() != PagePart.FURNITURE)
                    .sorted(Comparator.comparingInt(label -> -label.text().length()))
                    .map(JoinedPage::pattern)
                    .collect(Collectors.joining("|"))
            + ")");

    private static final Pattern CAPTION = Pattern.compile("(?:^|\\s)(?:"
            + PageLabels.all()
                    .filter(label -> label.part() == PagePart.FURNITURE)
                    .filter(label -> label.value().isEmpty())
                    .map(label -> words(label.text()))
                    .collect(Collectors.joining("|"))
            + ")\\s*$");

    private static final String ROWS = PageLabels.all()
            .filter(label -> label.part().isRow())
            .map(label -> words(label.text()))
            .collect(Collectors.joining("|", "(?<=\\s)(?=(?:", ")\\s)"));

    /** The places before the entries of a list. */
    private static final Map<PagePart, Pattern> ENTRIES = new EnumMap<>(Map.of(
            PagePart.NSF, Pattern.compile("(?<=\\s)(?=\\d{1,3}[a-z]?\\s:\\s)"),
            PagePart.FORMACODES, Pattern.compile("(?<=\\s)(?=\\d{5}\\s:\\s)"),
            PagePart.ROME, Pattern.compile("(?<=\\s)(?=-\\s[A-Z]\\d{4}\\s-\\s)|(?<=[^-]\\s)(?=[A-Z]\\d{4}\\s-\\s)"),
            PagePart.PATHWAYS, Pattern.compile(ROWS),
            PagePart.TERRITORIES, Pattern.compile(ROWS),
            PagePart.LEGAL_OTHER, Pattern.compile("(?<=\\s)(?=\\d\\d/\\d\\d/\\d{4}\\s)"),
            PagePart.STATISTICS, Pattern.compile("(?<=\\s)(?=(?:19|20)\\d\\d(?:\\s(?:\\d[\\d.,]*|-)){5}(?:\\s|$))"),
            PagePart.PARTNERS, Pattern.compile("(?<=Habilitation pour former\\s)(?!et\\s)|(?<=l[’']évaluation\\s)"),
            PagePart.HISTORY, Pattern.compile("(?<=Est (?:ajouté|retiré) \\d\\d-\\d\\d-\\d{4}\\s)")));

    private JoinedPage() {}

    private static String pattern(PageLabels.Label label) {
        String words = words(label.text());
        return switch (label.part()) {
            case STATE -> words + "(?=\\s*:?\\s*(?:Active|Inactive)\\b)";
            case CCN -> words + "(?=\\s*:?\\s*\\d)";
            case TERRITORIES -> words + "(?=\\s+Inscrite\\b)";
            case STATISTICS, PARTNERS, HISTORY, LEGAL_CREATION ->
                label.text().indexOf('|') < 0 ? words + "\\s*:" : words;
            default -> COLON.contains(label.part()) ? words + "\\s*:" : words;
        };
    }

    /** Returns the pattern of the words of a label, in their own case. */
    private static String words(String label) {
        return Pattern.compile(SPACE)
                .splitAsStream(label)
                .map(word -> "\\Q" + word.replaceAll("['’]", "\\\\E['’]\\\\Q") + "\\E")
                .collect(Collectors.joining(SPACE));
    }

    /** Returns the lines; a line with many labels inside is split. */
    static List<PageLine> split(List<PageLine> lines) {
        if (lines.stream().noneMatch(JoinedPage::isJoined)) {
            return lines;
        }
        List<PageLine> split = new ArrayList<>();
        for (PageLine line : lines) {
            if (isJoined(line)) {
                pieces(line.text()).forEach(piece -> split.add(line.joined(piece)));
            } else {
                split.add(line);
            }
        }
        return split;
    }

    private static boolean isJoined(PageLine line) {
        return line.text().length() > SHORTEST
                && LABEL.matcher(line.text()).results().limit(LEAST).count() == LEAST;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        Optional<PagePart> part = Optional.empty();
        int end = 0;
        while (label.find()) {
            addBody(text.substring(end, label.start()), part, pieces);
            pieces.add(label.group());
            part = PageLabels.at(List.of(PageLine.of(1, label.group())), 0).map(PageLabels.Match::part);
            end = label.end();
        }
        addBody(text.substring(end), part, pieces);
        return pieces;
    }

    /** Adds the text below a label, without the captions at its end, which become lines of their own. */
    private static void addBody(String text, Optional<PagePart> part, List<String> pieces) {
        String tail = text.substring(Math.max(0, text.length() - SHORTEST));
        Matcher caption = CAPTION.matcher(tail);
        boolean isCaption = caption.find();
        int end = isCaption ? text.length() - tail.length() + caption.start() : text.length();
        String body = Blank.strip(text.substring(0, end));
        Optional<Pattern> entries = part.map(ENTRIES::get);
        if (!body.isEmpty()) {
            entries.map(pattern -> List.of(pattern.split(body))).orElse(List.of(body)).stream()
                    .map(Blank::strip)
                    .forEach(pieces::add);
        }
        if (isCaption) {
            pieces.add(Blank.strip(caption.group()));
        }
    }
}
