package fr.rncp.model.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.realdata.HandReadJury;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the reader of jury texts against expectations written by hand, prints precision and recall by field, and
 * requires the values reached so far.
 */
class JuryAccuracyTest {

    @ParameterizedTest
    @CsvSource({
        "jury-texts.txt, 0.99, 0.99",
        "jury-texts-open.txt, 0.98, 0.92",
        "jury-texts-aside.txt, 0.95, 0.88",
        "jury-texts-later.txt, 0.91, 0.75",
    })
    void readsTextsInTheMannerOfSheets(String file, double precision, double recall) {
        JuryReadingScore score = new JuryReadingScore();
        HandReadJury.all(file).forEach(jury -> score.compare(jury.text(), jury.expected()));
        System.out.println(score.report(file));
        assertThat(score.right()).isGreaterThan(20);
        assertThat(score.precision()).as(score.faults()::toString).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as(score.faults()::toString).isGreaterThanOrEqualTo(recall);
    }
}
