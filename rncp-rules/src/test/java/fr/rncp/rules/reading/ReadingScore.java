package fr.rncp.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares readings with the content of a text. */
final class ReadingScore {

    private final List<String> faults = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;

    void compare(String name, List<String> expected, List<String> read) {
        compare(name, expected, List.of(), read);
    }

    /**
     * Compares a reading with the content of a text.
     *
     * @param possible what the reading may contain as well
     */
    void compare(String name, List<String> expected, List<String> possible, List<String> read) {
        List<String> absent = new ArrayList<>(expected);
        List<String> added = new ArrayList<>();
        for (String line : read) {
            if (!absent.remove(line) && !possible.contains(line)) {
                added.add(line);
            }
        }
        right += read.size() - added.size();
        wrong += added.size();
        missed += absent.size();
        if (!absent.isEmpty() || !added.isEmpty()) {
            faults.add(name + ": missed " + absent + ", wrong " + added);
        }
    }

    List<String> faults() {
        return faults;
    }

    int right() {
        return right;
    }

    String report(String title) {
        return String.format(
                Locale.ROOT,
                "%s: %d readings right, %d wrong, %d missed; precision %.3f, recall %.3f",
                title,
                right,
                wrong,
                missed,
                precision(),
                recall());
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
