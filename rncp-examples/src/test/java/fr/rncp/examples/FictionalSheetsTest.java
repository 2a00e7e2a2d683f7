package fr.rncp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.Registration;
import fr.rncp.model.Source;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.Siret;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FictionalSheetsTest {

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#fictional")
    void isTakenForRealByNobody(CertificationSheet sheet) {
        assertTrue(sheet.number().number() > 9_990_000);
        assertTrue(sheet.title().orElseThrow().startsWith("Exemple fictif — "));
        assertEquals(
                List.of(Optional.of("ORGANISME FICTIF")),
                sheet.certifyingBodies().stream().map(CertifyingBody::legalName).toList());
        assertEquals(Source.NONE, sheet.source());
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#fictional")
    void hasWellFormedSiretsThatNobodyHas(CertificationSheet sheet) {
        Stream.concat(
                        sheet.certifyingBodies().stream().map(CertifyingBody::siret),
                        sheet.partners().stream().map(Partner::siret))
                .flatMap(Optional::stream)
                .peek(siret -> assertTrue(siret.isWellFormed(), siret::value))
                .map(Siret::value)
                .forEach(siret -> assertTrue(siret.startsWith("000000"), siret));
    }

    @Test
    void areWhatTheirXmlSays() throws IOException {
        List<ReadProblem> problems = new ArrayList<>();
        try (SheetReader reader = SheetReader.builder()
                .onProblem(problems::add)
                .open(SampleFile.FICTIONAL_XML.open(), SampleFile.FICTIONAL_XML.fileName())) {
            assertEquals(
                    SampleSheets.fictional(),
                    reader.stream().map(sheet -> sheet.withSource(Source.NONE)).toList());
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void holdOneOfEachKindThatTheyAreNamedAfter() {
        Registration byLaw = SampleSheets.byLaw().registration();
        assertTrue(byLaw.effectiveDate().isPresent() && byLaw.decisionDate().isEmpty());
        assertEquals(Register.RS, SampleSheets.specificRegister().number().register());
        assertTrue(SampleSheets.specificRegister().blocks().isEmpty());
        assertEquals(
                2,
                SampleSheets.withOptions().blocks().stream()
                        .filter(block -> block.title().orElseThrow().contains("(option "))
                        .count());
    }

    @Test
    void nameEachOtherAsOldAndNew() {
        CertificationSheet expired = SampleSheets.expired();
        CertificationSheet successor = SampleSheets.successor();

        assertEquals(List.of(successor.number()), expired.relations().replacedBy());
        assertEquals(List.of(expired.number()), successor.relations().replaces());
        assertEquals(Answer.NO, expired.registration().active());
        expired.relations().correspondences().forEach(correspondence -> {
            correspondence
                    .sourceBlocks()
                    .forEach(code -> assertTrue(expired.block(code).isPresent()));
            correspondence
                    .targetBlocks()
                    .forEach(code -> assertTrue(successor.block(code).isPresent()));
        });
    }

    @Test
    void havePartnersOfEachHabilitationInEachState() {
        Set<List<Object>> met = new HashSet<>();
        SampleSheets.withPartners()
                .partners()
                .forEach(partner -> met.add(List.of(
                        partner.habilitation().orElseThrow(), partner.status().orElseThrow())));

        for (Habilitation habilitation :
                List.of(Habilitation.TRAIN, Habilitation.ASSESS, Habilitation.TRAIN_AND_ASSESS)) {
            for (PartnerStatus status : List.of(PartnerStatus.ACTIVE, PartnerStatus.INACTIVE, PartnerStatus.REMOVED)) {
                assertTrue(met.contains(List.of(habilitation, status)), habilitation + " " + status);
            }
        }
        assertFalse(met.size() > 9);
    }

    @Test
    void comeAfterTheRealOnes() {
        assertEquals(
                List.of(
                        "RNCP36440",
                        "RNCP36716",
                        "RNCP9990001",
                        "RNCP9990002",
                        "RNCP9990003",
                        "RNCP9990004",
                        "RNCP9990005",
                        "RNCP9990006",
                        "RS9990001"),
                SampleSheets.all().stream().map(sheet -> sheet.number().value()).toList());
    }
}
