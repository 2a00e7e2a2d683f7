package fr.rncp.rules.reading;

import fr.rncp.realdata.RealElement;
import fr.rncp.realdata.RealExports;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The texts of the real sheets; tests that need them are skipped if they are absent. */
final class SharedTexts {

    /** The rates after six months and two years are not numbered in the expectations. */
    private static final Pattern RATE = Pattern.compile("[0-9]");

    private SharedTexts() {}

    /** Returns all texts of both exports. */
    static List<Leaf> all() {
        return RealExports.sheets().stream()
                .flatMap(sheet -> leaves(sheet).stream())
                .toList();
    }

    private static List<Leaf> leaves(RealElement sheet) {
        String number = sheet.number();
        List<RealElement> leaves = sheet.leaves().stream()
                .filter(leaf -> !RATE.matcher(leaf.name()).find())
                .toList();
        return IntStream.range(0, leaves.size())
                .mapToObj(i -> leaf(number, leaves.get(i), i + 1))
                .toList();
    }

    private static Leaf leaf(String sheet, RealElement element, int rank) {
        return new Leaf(String.join(";", sheet, element.name(), Integer.toString(rank)), element.text());
    }

    /** A text and its place: sheet, element, and number of the text in the sheet. */
    record Leaf(String place, String text) {}
}
