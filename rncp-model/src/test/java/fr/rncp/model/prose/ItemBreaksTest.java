package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "installer un poste| -1",
                "installer Un poste| 9",
                "installer 2 postes| 9",
                "installer écrans| 9",
                "installer; un poste| 10",
                "installer : un poste| 9",
                "'un '| 2",
                "un\u00a0poste| 2",
                "un\u3000poste| 2",
                "unposte| -1",
                "''| -1"
            })
    void areTheBlanksBeforeWhatMayBeAnItem(String text, int first) {
        assertThat(ItemBreaks.next(text.toCharArray(), 0)).isEqualTo(first < 0 ? text.length() : first);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "2, 2", "3, 7", "7, 7", "8, 9"})
    void areSoughtFromAPlaceOn(int from, int next) {
        assertThat(ItemBreaks.next("un\ndeux\nà".toCharArray(), from)).isEqualTo(next);
    }
}
