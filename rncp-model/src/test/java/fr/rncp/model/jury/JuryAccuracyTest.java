package fr.rncp.model.jury;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the reader of jury texts against expectations written by hand, prints precision and recall by field, and
 * requires the values reached so far.
 */
class JuryAccuracyTest {

    /** A line of expectations, with the manner of the text in brackets or without it, and the text. */
    private static final Pattern ENTRY =
            Pattern.compile("^= (?:\\[[^\\]]*\\] )?(.*)\\R(?!= |//)(.*)$", Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({
        "jury-texts.txt, 0.99, 0.99",
        "jury-texts-open.txt, 0.98, 0.92",
    })
    void readsTextsInTheMannerOfSheets(String file, double precision, double recall) throws IOException {
        JuryReadingScore score = score(text(file));
        System.out.println(score.report(file));
        assertThat(score.right()).isGreaterThan(20);
        assertThat(score.precision()).as(score.faults()::toString).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as(score.faults()::toString).isGreaterThanOrEqualTo(recall);
    }

    private static JuryReadingScore score(String texts) {
        JuryReadingScore score = new JuryReadingScore();
        ENTRY.matcher(texts)
                .results()
                .forEach(entry -> score.compare(entry.group(2).strip().replace('|', '\n'), entry.group(1)));
        return score;
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = JuryAccuracyTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), UTF_8);
        }
    }
}
