package fr.rncp.model.jury;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the readings of jury texts with what the texts say, field by field. */
final class JuryReadingScore {

    private static final Pattern FIELD = Pattern.compile(
            "members|professionals|professional share|externals|external share|chair|casting vote|parity");

    private static final Pattern SHARE = Pattern.compile("(.* )([0-9]+)/([0-9]+)");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, int[]> fields = new TreeMap<>();

    /**
     * Compares one text.
     *
     * @param expected its facts in the words of {@link JurySummary}, separated by "; "; those in brackets may be read
     *     or not
     */
    void compare(String text, String expected) {
        List<String> facts = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        parts(expected).forEach(part -> {
            if (part.startsWith("[")) {
                optional.add(part.substring(1, part.length() - 1));
            } else {
                facts.add(part);
            }
        });
        List<String> added = new ArrayList<>();
        for (String reading : readings(text)) {
            if (take(facts, reading, JuryReadingScore::isSame)) {
                count(reading)[0]++;
            } else if (!take(optional, reading, JuryReadingScore::isAlike)) {
                count(reading)[1]++;
                added.add(reading);
            }
        }
        facts.forEach(fact -> count(fact)[2]++);
        if (!facts.isEmpty() || !added.isEmpty()) {
            faults.add(text + ": missed " + facts + ", wrong " + added);
        }
    }

    private static Stream<String> parts(String line) {
        return Stream.of(line.split("; ", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("none"));
    }

    private static List<String> readings(String text) {
        JuryComposition jury = JuryComposition.of(Prose.of(text));
        String summary = JurySummary.of(jury);
        String line = jury.chair()
                .map(TextReading::value)
                .map(chair -> summary.replace(chair, chair.replace("; ", ", ")))
                .orElse(summary);
        return parts(line).toList();
    }

    private static boolean take(List<String> facts, String reading, BiPredicate<String, String> test) {
        for (String fact : facts) {
            if (test.test(fact, reading)) {
                return facts.remove(fact);
            }
        }
        return false;
    }

    /** Compares a fact and a reading; a chair by the words that its reading contains. */
    private static boolean isSame(String fact, String reading) {
        boolean chairs = fact.startsWith("chair") && reading.startsWith("chair");
        return chairs ? folded(reading).contains(folded(fact).substring("chair ".length())) : fact.equals(reading);
    }

    /** Compares a fact that may be read or not: whether it is concluded, and how its share is written, is open. */
    private static boolean isAlike(String fact, String reading) {
        return fact.equals(field(reading))
                || isSame(fact, reading)
                || reduced(fact.replace("?", "")).equals(reduced(reading.replace("?", "")));
    }

    private static String reduced(String fact) {
        Matcher share = SHARE.matcher(fact);
        return share.matches()
                ? share.group(1) + Double.parseDouble(share.group(2)) / Double.parseDouble(share.group(3))
                : fact;
    }

    private static String folded(String words) {
        return FoldedText.of(words).toString();
    }

    private static String field(String fact) {
        Matcher field = FIELD.matcher(fact);
        if (!field.lookingAt()) {
            throw new IllegalArgumentException("not a fact: " + fact);
        }
        return field.group();
    }

    private int[] count(String fact) {
        return fields.computeIfAbsent(field(fact), field -> new int[3]);
    }

    List<String> faults() {
        return faults;
    }

    double precision() {
        return share(sum(0), sum(0) + sum(1));
    }

    double recall() {
        return share(sum(0), sum(0) + sum(2));
    }

    int right() {
        return sum(0);
    }

    private int sum(int column) {
        return fields.values().stream().mapToInt(counts -> counts[column]).sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    String report(String title) {
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d readings right, %d wrong, %d missed; precision %.3f, recall %.3f",
                title,
                sum(0),
                sum(1),
                sum(2),
                precision(),
                recall()));
        fields.forEach((field, counts) -> lines.append(String.format(
                Locale.ROOT, "%n  %s: %d right, %d wrong, %d missed", field, counts[0], counts[1], counts[2])));
        return lines.toString();
    }
}
