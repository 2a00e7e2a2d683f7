package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(sheet.number().number()).isGreaterThan(9_990_000);
        assertThat(sheet.title().orElseThrow()).startsWith("Exemple fictif — ");
        assertThat(sheet.certifyingBodies().stream()
                        .map(CertifyingBody::legalName)
                        .toList())
                .containsExactly(Optional.of("ORGANISME FICTIF"));
        assertThat(sheet.source()).isEqualTo(Source.NONE);
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#fictional")
    void hasWellFormedSiretsThatNobodyHas(CertificationSheet sheet) {
        Stream.concat(
                        sheet.certifyingBodies().stream().map(CertifyingBody::siret),
                        sheet.partners().stream().map(Partner::siret))
                .flatMap(Optional::stream)
                .peek(siret -> assertThat(siret.isWellFormed()).as(siret::value).isTrue())
                .map(Siret::value)
                .forEach(siret -> assertThat(siret).startsWith("000000"));
    }

    @Test
    void areWhatTheirXmlSays() throws IOException {
        List<ReadProblem> problems = new ArrayList<>();
        try (SheetReader reader = SheetReader.builder()
                .onProblem(problems::add)
                .open(SampleFile.FICTIONAL_XML.open(), SampleFile.FICTIONAL_XML.fileName())) {
            assertThat(reader.stream()
                            .map(sheet -> sheet.withSource(Source.NONE))
                            .toList())
                    .isEqualTo(SampleSheets.fictional());
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void holdOneOfEachKindThatTheyAreNamedAfter() {
        Registration byLaw = SampleSheets.byLaw().registration();
        assertThat(byLaw.effectiveDate()).isPresent();
        assertThat(byLaw.decisionDate()).isEmpty();
        assertThat(SampleSheets.specificRegister().number().register()).isEqualTo(Register.RS);
        assertThat(SampleSheets.specificRegister().blocks()).isEmpty();
        assertThat(SampleSheets.withOptions().blocks())
                .filteredOn(block -> block.title().orElseThrow().contains("(option "))
                .hasSize(2);
    }

    @Test
    void nameEachOtherAsOldAndNew() {
        CertificationSheet expired = SampleSheets.expired();
        CertificationSheet successor = SampleSheets.successor();

        assertThat(expired.relations().replacedBy()).containsExactly(successor.number());
        assertThat(successor.relations().replaces()).containsExactly(expired.number());
        assertThat(expired.registration().active()).isEqualTo(Answer.NO);
        expired.relations().correspondences().forEach(correspondence -> {
            correspondence.sourceBlocks().forEach(code -> assertThat(expired.block(code))
                    .isPresent());
            correspondence.targetBlocks().forEach(code -> assertThat(successor.block(code))
                    .isPresent());
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
                assertThat(met).as(habilitation + " " + status).contains(List.of(habilitation, status));
            }
        }
        assertThat(met).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void comeAfterTheRealOnes() {
        assertThat(SampleSheets.all().stream()
                        .map(sheet -> sheet.number().value())
                        .toList())
                .containsExactly(
                        "RNCP36440",
                        "RNCP36716",
                        "RNCP9990001",
                        "RNCP9990002",
                        "RNCP9990003",
                        "RNCP9990004",
                        "RNCP9990005",
                        "RNCP9990006",
                        "RS9990001");
    }
}
