package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.QualificationLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels with text behind them without a space: the text is the value of the label, or the line stays as it is. */
class GluedValueTest {

    private static String page(String line) {
        return "N° de ficheRNCP9999998\nEtatActive\nNomenclature du niveau de qualificationNiveau 5\n" + line
                + "\nObjectifs et contexte de la certification :\nUn texte.\nActivités visées :\nUn autre.\n";
    }

    @Test
    void isTheValueOfItsLabel() {
        CertificationSheet sheet = Pages.read(page("""
                Formacode(s)31051 : Maintenance
                Code(s) NSF326r
                Date d’échéance de l’enregistrement20-07-2025""")).sheet();

        assertThat(sheet.number().value()).isEqualTo("RNCP9999998");
        assertThat(sheet.registration().active()).isEqualTo(Answer.YES);
        assertThat(sheet.classification().level())
                .contains(QualificationLevel.ofNumber(5).orElseThrow());
        assertThat(sheet.classification().formacodes()).hasSize(1);
        assertThat(sheet.classification().nsf()).hasSize(1);
        assertThat(sheet.registration().endDate()).contains(LocalDate.of(2025, 7, 20));
        assertThat(sheet.extensions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'essentiel31-02-2024",
                "L'essentiel20-07-2025",
                "Oui Non31-02-2024",
                "Activités viséesRNCP5",
                "Base légaleNiveau 3",
                "Statistiques20-07-2025",
                "Formacode(s)abc",
                "Etatinconnu"
            })
    void staysAsItIsBehindALabelWithoutSuchAValue(String line) {
        assertThat(Pages.read(page(line)).extensions()).anyMatch(extension -> extension.endsWith("=" + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date de publication de la fiche", "Date d’échéance de l’enregistrement"})
    void isKeptIfNoSuchDateExists(String label) {
        assertThat(Pages.read(page(label + "31-02-2024")).extensions())
                .anyMatch(extension -> extension.endsWith("=31-02-2024"));
    }
}
