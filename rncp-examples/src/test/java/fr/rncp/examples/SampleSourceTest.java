package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the typed samples know that they do not know. */
class SampleSourceTest {

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#real")
    void saysWhatWasInferredAndWhatWasLost(CertificationSheet sheet) {
        assertThat(sheet.source().format()).contains(SourceFormat.PAGE);
        for (String inferred : List.of("/number", "/title")) {
            assertThat(sheet.source().hasInferred(new SheetPointer(inferred)))
                    .as(inferred)
                    .isTrue();
        }
        for (String lost :
                List.of("/registration/type", "/registration/active", "/territories/newCaledonia", "/documents")) {
            assertThat(sheet.source().hasLost(new SheetPointer(lost))).as(lost).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#real")
    void fillsInNothingThePageDoesNotState(CertificationSheet sheet) {
        assertThat(sheet.technicalId()).isEqualTo(OptionalInt.empty());
        assertThat(sheet.editorialState()).isEmpty();
        assertThat(sheet.registration().type()).isEmpty();
        assertThat(sheet.registration().active()).isEqualTo(Answer.UNKNOWN);
        assertThat(sheet.territories()).isEqualTo(Territories.NONE);
        assertThat(sheet.certifyingBodies().get(0).status()).isEmpty();
        assertThat(sheet.partners()).isEmpty();
        assertThat(sheet.extensions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#real")
    void opensExactlyThePathwaysWithAJury(CertificationSheet sheet) {
        List<AccessPathway> pathways = sheet.accessPathways();

        assertThat(pathways.stream().map(AccessPathway::pathway).toList())
                .isEqualTo(List.of(Pathway.values()).subList(0, 6));
        for (int i = 0; i < pathways.size(); i++) {
            SheetPointer available = new SheetPointer("/accessPathways/" + i + "/available");
            boolean proven = !pathways.get(i).jury().isEmpty();
            assertThat(pathways.get(i).available()).isEqualTo(proven ? Answer.YES : Answer.UNKNOWN);
            assertThat(sheet.source().hasInferred(available)).isEqualTo(proven);
            assertThat(sheet.source().hasLost(available)).isEqualTo(!proven);
        }
    }
}
