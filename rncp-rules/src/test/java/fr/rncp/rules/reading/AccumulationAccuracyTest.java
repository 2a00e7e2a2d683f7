package fr.rncp.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Measures the reader against expectations written by hand, prints precision and recall, and requires the values
 * reached so far. The expectations for the made-up texts were written before the reader was run on them; those for the
 * real sheets after a first run, from a search of every text for the relevant words.
 */
class AccumulationAccuracyTest {

    private static final Pattern ENTRY = Pattern.compile("^= (.*)\n((?:(?!= |//).*\n)+)", Pattern.MULTILINE);

    /**
     * A skill of writing a report, and the name of a certification: in an accumulation text both would be conditions.
     */
    private static final List<String> KNOWN_FAULTS = List.of(
            "RS6232;CAPACITES_ATTESTEES;24: missed [], wrong [condition MENTIONED DISSERTATION]",
            "RS6232;LIEN_URL_DESCRIPTION;39: missed [], wrong [document CERTIFICATE?]");

    @Test
    void readsTextsInTheMannerOfSheets() throws IOException {
        ReadingScore score = new ReadingScore();
        ENTRY.matcher(TestResource.text("accumulation-texts.txt"))
                .results()
                .forEach(entry -> score.compare(
                        entry.group(2).strip(),
                        expected(entry.group(1), "; "),
                        AccumulationSummary.of(entry.group(2).strip().replace('|', '\n'))));
        System.out.println(score.report("Accumulation texts written by hand"));
        assertThat(score.right()).isGreaterThanOrEqualTo(154);
        assertThat(score.faults()).isEmpty();
    }

    @Test
    void readsEveryTextOfRealSheets() throws IOException {
        List<SharedTexts.Leaf> texts = SharedTexts.all();
        Map<String, String> expected = expectedOfSharedTexts();
        ReadingScore score = new ReadingScore();
        texts.forEach(text -> score.compare(
                text.place(),
                expected(expected.getOrDefault(text.place(), ""), " / "),
                AccumulationSummary.of(text.text())));
        System.out.println(score.report("All " + texts.size() + " texts of the real sheets"));
        assertThat(score.faults()).isEqualTo(KNOWN_FAULTS);
        assertThat(score.right()).isEqualTo(16);
    }

    private static Map<String, String> expectedOfSharedTexts() throws IOException {
        Map<String, String> expected = new HashMap<>();
        TestResource.text("accumulation-of-shared-texts.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    int end = line.lastIndexOf(';');
                    expected.put(line.substring(0, end), line.substring(end + 1));
                });
        return expected;
    }

    private static List<String> expected(String line, String separator) {
        return Pattern.compile(separator)
                .splitAsStream(line)
                .filter(part -> !part.isEmpty() && !part.equals("none") && !part.equals("cardinals none"))
                .toList();
    }
}
