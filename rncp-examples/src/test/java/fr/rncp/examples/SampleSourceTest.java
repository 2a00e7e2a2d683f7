package fr.rncp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the typed samples know that they do not know. */
class SampleSourceTest {

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#real")
    void saysWhatWasInferredAndWhatWasLost(CertificationSheet sheet) {
        assertEquals(Optional.of(SourceFormat.PAGE), sheet.source().format());
        for (String inferred : List.of("/number", "/title")) {
            assertTrue(sheet.source().hasInferred(new SheetPointer(inferred)), inferred);
        }
        for (String lost :
                List.of("/registration/type", "/registration/active", "/territories/newCaledonia", "/documents")) {
            assertTrue(sheet.source().hasLost(new SheetPointer(lost)), lost);
        }
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#real")
    void fillsInNothingThePageDoesNotState(CertificationSheet sheet) {
        assertEquals(OptionalInt.empty(), sheet.technicalId());
        assertEquals(Optional.empty(), sheet.editorialState());
        assertEquals(Optional.empty(), sheet.registration().type());
        assertEquals(Answer.UNKNOWN, sheet.registration().active());
        assertEquals(Territories.NONE, sheet.territories());
        assertEquals(Optional.empty(), sheet.certifyingBodies().get(0).status());
        assertTrue(sheet.partners().isEmpty());
        assertTrue(sheet.extensions().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#real")
    void opensExactlyThePathwaysWithAJury(CertificationSheet sheet) {
        List<AccessPathway> pathways = sheet.accessPathways();

        assertEquals(
                List.of(Pathway.values()).subList(0, 6),
                pathways.stream().map(AccessPathway::pathway).toList());
        for (int i = 0; i < pathways.size(); i++) {
            SheetPointer available = new SheetPointer("/accessPathways/" + i + "/available");
            boolean proven = !pathways.get(i).jury().isEmpty();
            assertEquals(proven ? Answer.YES : Answer.UNKNOWN, pathways.get(i).available());
            assertEquals(proven, sheet.source().hasInferred(available));
            assertEquals(!proven, sheet.source().hasLost(available));
        }
    }
}
