package fr.rncp.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInNameTest {

    @ParameterizedTest
    @CsvSource({
        "page-rncp-36315.html, RNCP36315",
        "RNCP36315.txt, RNCP36315",
        "saved/pages/RS 7013 – Certification.htm, RS7013",
        "C:\\pages\\rncp_036440.txt, RNCP36440",
        "fiche (RNCP37674).mhtml, RNCP37674",
        "RNCP1-RNCP1.html, RNCP1"
    })
    void readsTheNumberOfASavedPage(String name, String number) {
        assertThat(NumberInName.of(name))
                .hasValueSatisfying(found -> assertThat(found).hasToString(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.html",
                "36315.html",
                "RNCP.html",
                "RNCP36315-RNCP36316.html",
                "RNCP36315/page.html",
                "cours-12.txt",
                "RNCP123456789.html",
                "v4rs2.txt",
                ""
            })
    void guessesNoNumber(String name) {
        assertThat(NumberInName.of(name)).isEmpty();
    }
}
