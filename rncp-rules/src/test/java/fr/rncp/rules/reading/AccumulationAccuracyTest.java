package fr.rncp.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the reader against expectations written by hand, prints precision and recall, and requires the values
 * reached so far. The expectations for the made-up texts were written before the reader was run on them; those for the
 * real sheets after a first run, from a search of every text for the relevant words.
 */
class AccumulationAccuracyTest {

    /** Texts that were read while the reader was written; it reads all of them. */
    private static final List<String> READ = List.of(
            "accumulation-texts.txt", "accumulation-kinds.txt", "accumulation-parts.txt", "accumulation-open.txt");

    /** Texts whose faults have not been read, so that the figures hold for new texts. */
    private static final String KEPT_ASIDE = "accumulation-second-aside.txt";

    /** Texts whose facts in brackets may be stated or inferred. */
    private static final Set<String> EITHER_CERTAINTY =
            Set.of("accumulation-later.txt", "accumulation-forms.txt", "accumulation-second-open.txt", KEPT_ASIDE);

    /**
     * A skill of writing a report, and the name of a certification: in an accumulation text both would be conditions.
     */
    private static final List<String> KNOWN_FAULTS = List.of(
            "RS6232;CAPACITES_ATTESTEES;24: missed [], wrong [condition MENTIONED DISSERTATION]",
            "RS6232;LIEN_URL_DESCRIPTION;39: missed [], wrong [document CERTIFICATE?]");

    @Test
    void readsEveryFactOfTextsInTheMannerOfSheets() throws IOException {
        for (String file : READ) {
            ReadingScore score = score(file);
            System.out.println(score.report(file));
            assertThat(score.faults()).as(file).isEmpty();
            assertThat(score.right()).as(file).isGreaterThan(100);
        }
    }

    /** Texts that were not read before the first run on them. */
    @ParameterizedTest
    @CsvSource({
        "accumulation-aside.txt, 0.98, 0.97",
        "accumulation-later.txt, 0.92, 0.91",
        "accumulation-forms.txt, 0.91, 0.87",
        "accumulation-second-open.txt, 0.95, 0.92",
        "accumulation-second-aside.txt, 0.86, 0.74"
    })
    void readsMostFactsOfTextsKeptAside(String file, double precision, double recall) throws IOException {
        ReadingScore score = score(file);
        System.out.println(score.report(file));
        requires(file, score, precision, recall);
    }

    /**
     * The same texts without regard to the mark of what is inferred: their authors mark as stated, for example, any
     * condition beside the blocks of an award, which the reader infers ({@code docs/interpretation.md}).
     */
    @ParameterizedTest
    @CsvSource({
        "accumulation-later.txt, 0.99, 0.98",
        "accumulation-forms.txt, 0.99, 0.94",
        "accumulation-second-open.txt, 0.99, 0.97",
        "accumulation-second-aside.txt, 0.94, 0.80"
    })
    void readsMostFactsApartFromTheirCertainty(String file, double precision, double recall) throws IOException {
        ReadingScore score = new ReadingScore();
        entries(file).stream()
                .map(WrittenTexts.Entry::certaintyAside)
                .forEach(entry -> compare(
                        score,
                        entry,
                        read(entry, false).stream()
                                .map(WrittenTexts::withoutMark)
                                .toList()));
        System.out.println(score.report(file + ", certainty aside"));
        requires(file, score, precision, recall);
    }

    /** Shows the faults of a file that falls short, unless they are not to be read. */
    private static void requires(String file, ReadingScore score, double precision, double recall) {
        String faults = file.equals(KEPT_ASIDE) ? file : score.faults().toString();
        assertThat(score.precision()).as(faults).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as(faults).isGreaterThanOrEqualTo(recall);
    }

    /** Compares the numbers of blocks only where the file lists them. */
    private static ReadingScore score(String file) throws IOException {
        List<WrittenTexts.Entry> entries = entries(file);
        boolean numbers =
                entries.stream().anyMatch(entry -> entry.facts().stream().anyMatch(AccumulationAccuracyTest::isNumber));
        ReadingScore score = new ReadingScore();
        entries.forEach(entry -> compare(score, entry, read(entry, numbers)));
        return score;
    }

    /** Reads the entries of a file; the authors of some left the certainty of what is in brackets open. */
    private static List<WrittenTexts.Entry> entries(String file) throws IOException {
        List<WrittenTexts.Entry> entries = WrittenTexts.of(file).entries();
        return EITHER_CERTAINTY.contains(file)
                ? entries.stream().map(WrittenTexts.Entry::withEitherCertainty).toList()
                : entries;
    }

    private static List<String> read(WrittenTexts.Entry entry, boolean numbers) {
        return AccumulationSummary.of(entry.text()).stream()
                .filter(fact -> numbers || !isNumber(fact))
                .toList();
    }

    private static void compare(ReadingScore score, WrittenTexts.Entry entry, List<String> read) {
        score.compare(entry.text(), entry.facts(read), entry.possible(), read);
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

    private static boolean isNumber(String fact) {
        return fact.startsWith("cardinals ");
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
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
