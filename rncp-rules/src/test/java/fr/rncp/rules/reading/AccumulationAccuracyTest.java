package fr.rncp.rules.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Measures the reader against texts whose expectations were written by hand, and holds it to them. */
class AccumulationAccuracyTest {

    private static final Pattern ENTRY = Pattern.compile("^= (.*)\n((?:(?!= ).*\n)+)", Pattern.MULTILINE);

    @Test
    void readsTextsInTheMannerOfSheets() throws IOException {
        ReadingScore score = new ReadingScore();
        ENTRY.matcher(resource())
                .results()
                .forEach(entry -> score.compare(
                        entry.group(2).strip(),
                        expected(entry.group(1)),
                        AccumulationSummary.of(entry.group(2).strip().replace('|', '\n'))));
        System.out.println(score.report("Accumulation texts written by hand"));
        assertTrue(score.right() >= 90, () -> "too few texts: " + score.right());
        assertEquals(List.of(), score.faults());
    }

    private static List<String> expected(String line) {
        return Pattern.compile("; ")
                .splitAsStream(line)
                .filter(part -> !part.equals("none") && !part.equals("cardinals none"))
                .toList();
    }

    private static String resource() throws IOException {
        String name = "accumulation-texts.txt";
        try (InputStream in = Objects.requireNonNull(AccumulationAccuracyTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
