package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content between sheets that looks like a sheet, and is an error, or does not. */
class SheetLikenessTest {

    private static List<ReadProblem> errors(Reading reading) {
        return reading.problems().stream()
                .filter(p -> p.severity() == ProblemSeverity.ERROR)
                .toList();
    }

    private static Reading between(String content) {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), content, sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        return reading;
    }

    @ParameterizedTest
    @ValueSource(strings = {"FICHX", "fiche", "Fiche", "n:FICHE", "GICHE", "FICHE2", "certification"})
    void renamedSheetIsAnErrorAtItsTag(String name) {
        String renamed = sheet("RNCP2", element("INTITULE", "Un titre")).replace("FICHE>", name + ">");
        ReadProblem error = errors(between(renamed.replace("NUMERO_" + name, "NUMERO_FICHE")))
                .get(0);
        assertThat(error.location().line()).hasValue(5);
        assertThat(error.location().column()).hasValue(1);
        assertThat(error.toString()).contains("<" + name + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<n:FICHE xmlns:n='urn:x'><n:NUMERO_FICHE>RNCP2</n:NUMERO_FICHE></n:FICHE>",
                "<FICHX><NUMERO_FICHX>RNCP2</NUMERO_FICHX></FICHX>",
                "<LOT><fiche><numero_fiche>2</numero_fiche></fiche></LOT>",
                "<FICHX><INTITULE>Un titre</INTITULE><ACTIF>Oui</ACTIF></FICHX>",
                "<NUMERO_FICHE>RNCP2</NUMERO_FICHE><INTITULE>Un titre</INTITULE>",
                "<fiche/>"
            })
    void contentThatLooksLikeASheetIsOneError(String content) {
        assertThat(errors(between(content))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<GENERE_LE>16/08/2026</GENERE_LE>",
                "<ENTETE><DATE>16/08/2026</DATE><NOMBRE>2</NOMBRE></ENTETE>",
                "<INTITULE>Export</INTITULE>",
                "<LOT><NUMERO>2</NUMERO></LOT>",
                "mot"
            })
    void otherContentIsNot(String content) {
        Reading reading = between(content);
        assertThat(errors(reading)).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
    }

    @Test
    void elementAroundSheetsIsNot() {
        Reading reading = Reading.of(
                Feed.of("<LOT><PREMIERE>RNCP1</PREMIERE>" + sheet("RNCP1"), sheet("RNCP2") + "</LOT>", sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2", "RNCP3");
        assertThat(errors(reading)).isEmpty();
    }

    @Test
    void namespaceByDefaultDoesNotRename() {
        String xml = Feed.of(sheet("RNCP1")).replace("<FICHES>", "<FICHES xmlns='urn:x'>");
        assertThat(Reading.of(xml).numbers()).containsExactly("RNCP1");
    }
}
