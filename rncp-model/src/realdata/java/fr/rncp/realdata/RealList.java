package fr.rncp.realdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A list of a real sheet and its levels as marked by eye in {@code levels-of-real-texts.tsv}.
 *
 * @param name the sheet, the block and the element
 * @param element the element
 * @param text the text
 * @param readings the readings, the likeliest first; none for prose
 */
public record RealList(String name, String element, String text, List<ListLevels> readings) {

    private static final String MARKS = "levels-of-real-texts.tsv";
    private static final String ATTESTED = "Compétences attestées :";

    /** Returns every marked list; skips the test if a file of real data is absent. */
    public static List<RealList> all() {
        Map<String, RealElement> sheets =
                RealExports.sheets().stream().collect(Collectors.toMap(RealElement::number, Function.identity()));
        return rows().stream().map(row -> of(row.split("\t", -1), sheets)).toList();
    }

    /** Checks whether this is a list of skills. */
    public boolean isOfSkills() {
        return readings.stream().anyMatch(reading -> reading.skills().isPresent());
    }

    private static RealList of(String[] row, Map<String, RealElement> sheets) {
        String name = String.join(" ", row[0], row[1], row[2]);
        String text = row[2].endsWith(".txt")
                ? page(row[2])
                : Objects.requireNonNull(sheets.get(row[0]), name).texts(row[2]).get(Integer.parseInt(row[3]) - 1);
        if (crc(text) != Long.parseLong(row[4], 16)) {
            throw new IllegalStateException(name + " has another text than the one that was marked");
        }
        return new RealList(name, row[2], text, ListLevels.parse(row[5]));
    }

    private static String page(String path) {
        String page = RealData.text(path);
        return page.substring(page.indexOf(ATTESTED) + ATTESTED.length());
    }

    private static long crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static List<String> rows() {
        try (InputStream in = Objects.requireNonNull(RealList.class.getResourceAsStream(MARKS), MARKS);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
