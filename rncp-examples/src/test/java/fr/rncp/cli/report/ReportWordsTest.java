package fr.rncp.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import org.junit.jupiter.api.Test;

class ReportWordsTest {

    @Test
    void countsZeroAsEachLanguageDoes() {
        assertThat(ReportWords.in(Language.ENGLISH).count("sheets", 0)).isEqualTo("0 sheets");
        assertThat(ReportWords.in(Language.FRENCH).count("sheets", 0)).isEqualTo("0 fiche");
        assertThat(ReportWords.in(Language.FRENCH).count("sheets", 2)).isEqualTo("2 fiches");
    }
}
