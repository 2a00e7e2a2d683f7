package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleSheetsTest {

    private final CertificationSheet polynesian = SampleSheets.rncp36440();
    private final CertificationSheet technician = SampleSheets.rncp36716();

    @Test
    void listsBothInTheOrderOfTheirNumbers() {
        assertThat(SampleSheets.real()).containsExactly(polynesian, technician);
        assertThat(SampleSheets.rncp36440()).isSameAs(polynesian);
        assertThat(polynesian.number().value()).isEqualTo("RNCP36440");
        assertThat(technician.number().value()).isEqualTo("RNCP36716");
    }

    @Test
    void infersTheTitlesAndSaysSo() {
        assertThat(polynesian.title()).contains("Technicien d'assistance en informatique");
        assertThat(technician.title()).contains("Technicien informatique en installation, maintenance et support");
        assertThat(technician.prerequisites().entry().text())
                .contains(technician.title().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#real")
    void holdsWellFormedCodes(CertificationSheet sheet) {
        assertThat(codes(sheet)).allMatch(Code::isWellFormed);
        assertThat(sheet.certifyingBodies().stream().flatMap(body -> body.siret().stream()))
                .allMatch(Siret::isWellFormed);
        for (int i = 0; i < 3; i++) {
            SkillBlockCode code = SkillBlockCode.of(sheet.number() + "BC0" + (i + 1));
            assertThat(sheet.block(code)).contains(sheet.blocks().get(i));
        }
    }

    private static List<Code> codes(CertificationSheet sheet) {
        var classification = sheet.classification();
        return List.of(classification.nsf(), classification.formacodes(), classification.rome()).stream()
                .flatMap(List::stream)
                .map(coded -> (Code) coded.code())
                .toList();
    }

    @Test
    void classifiesBoth() {
        assertThat(polynesian.classification().level()).contains(QualificationLevel.LEVEL_4);
        assertThat(technician.classification().level()).contains(QualificationLevel.LEVEL_5);
        assertThat(values(polynesian.classification().nsf())).containsExactly("326r");
        assertThat(values(technician.classification().nsf())).containsExactly("326r", "326");
        assertThat(values(polynesian.classification().formacodes())).containsExactly("31051");
        assertThat(values(technician.classification().formacodes())).containsExactly("31051", "31032", "24220");
        assertThat(values(polynesian.classification().rome())).containsExactly("I1401");
        assertThat(values(technician.classification().rome())).containsExactly("I1401", "M1810", "M1801", "H1101");
    }

    private static List<String> values(List<? extends Coded<? extends Code>> codes) {
        return codes.stream().map(coded -> coded.code().toString()).toList();
    }

    @Test
    void keepsDoubledApostrophesOfRomeLabels() {
        assertThat(technician.classification().rome().get(2).label())
                .contains("Administration de systèmes d''information");
    }

    @Test
    void namesTheCertifyingBodies() {
        CertifyingBody commission = CertifyingBody.builder()
                .legalName("HAUT COMMISSARIAT DE LA REPUBLIQUE EN POLYNESIE FRANCAISE")
                .siret(Siret.of("17987301300017"))
                .build();
        CertifyingBody school = CertifyingBody.builder()
                .legalName("OPENCLASSROOMS")
                .siret(Siret.of("49386136300080"))
                .tradeName("OpenClassrooms")
                .website("https://openclassrooms.com/fr/")
                .build();

        assertThat(polynesian.certifyingBodies()).containsExactly(commission);
        assertThat(technician.certifyingBodies()).containsExactly(school);
    }

    @Test
    void tellsTheHistoryOfCertifiers() {
        CertifierChange removed = CertifierChange.builder()
                .legalName("OPENCLASSROOMS")
                .siret(Siret.of("49386136300072"))
                .action(CertifierAction.REMOVED)
                .changedOn(LocalDate.of(2023, 4, 1))
                .build();

        assertThat(technician.certifierHistory())
                .containsExactly(
                        removed, removed.withSiret(Siret.of("49386136300080")).withAction(CertifierAction.ADDED));
        assertThat(polynesian.certifierHistory()).isEmpty();
    }

    @Test
    void datesBoth() {
        assertThat(polynesian.registration().pathwaysStartDate()).contains(LocalDate.of(2021, 11, 4));
        assertThat(polynesian.registration().publicationDate()).contains(LocalDate.of(2022, 6, 1));
        assertThat(polynesian.registration().endDate()).contains(LocalDate.of(2026, 11, 3));
        assertThat(technician.registration().endDate()).contains(LocalDate.of(2025, 7, 20));
        assertThat(technician.accessPathways().stream()
                        .flatMap(pathway -> pathway.modifiedOn().stream())
                        .map(LocalDate::getYear)
                        .toList())
                .containsExactly(2022, 2022, 2022, 2022, 2022);
    }

    @Test
    void listsSkillsAsThePagesShowThem() {
        // The page of RNCP36440 has lost all skills of a block but the first.
        assertThat(skillLines(polynesian)).containsExactly(1L, 1L, 1L);
        assertThat(polynesian.source().hasLost(new SheetPointer("/blocks/0/skills")))
                .isTrue();
        assertThat(skillLines(technician)).containsExactly(3L, 9L, 6L);
        assertThat(technician.source().hasLost(new SheetPointer("/blocks/0/skills")))
                .isFalse();
    }

    private static List<Long> skillLines(CertificationSheet sheet) {
        return sheet.blocks().stream()
                .map(block -> block.skills().text().lines().count())
                .toList();
    }

    @Test
    void listsJobsOneALine() {
        assertThat(technician.description().jobs().text().lines()).hasSize(28);
        // one line introduces them
        assertThat(polynesian.description().jobs().text().lines()).hasSize(9);
    }

    @Test
    void givesTheStatisticsOfThreeCohorts() {
        assertThat(technician.statistics())
                .containsExactly(
                        cohort(2021, 114, 86, 67).build(),
                        cohort(2020, 100, 84, 63)
                                .targetOccupationRate2Years(new BigDecimal("67"))
                                .build(),
                        cohort(2019, 11, 100, 80)
                                .targetOccupationRate2Years(new BigDecimal("100"))
                                .build());
        assertThat(polynesian.statistics()).isEmpty();
    }

    private static CohortStatistics.Builder cohort(int year, int certified, int employed, int inOccupation) {
        return CohortStatistics.builder()
                .year(year)
                .certifiedCount(certified)
                .certifiedByVaeCount(0)
                .employmentRate6Months(new BigDecimal(employed))
                .targetOccupationRate6Months(new BigDecimal(inOccupation));
    }

    @Test
    void refersToTheLegalTexts() {
        assertThat(polynesian.legalReferences().stream()
                        .map(LegalReference::kind)
                        .toList())
                .containsExactly(LegalReferenceKind.GENERAL, LegalReferenceKind.CREATION);
        assertThat(polynesian.legalReferences().stream()
                        .map(reference -> reference.publishedOn().orElseThrow())
                        .toList())
                .containsExactly(LocalDate.of(2020, 9, 24), LocalDate.of(2021, 11, 3));
        assertThat(technician.source().hasLost(new SheetPointer("/legalReferences/0")))
                .isTrue();
    }

    @Test
    void holdsTheStatedNos() {
        assertThat(polynesian.mayHavePartners()).isEqualTo(Answer.NO);
        assertThat(technician.mayHavePartners()).isEqualTo(Answer.UNKNOWN);
        assertThat(polynesian.prerequisites().blocksHaveOwn()).isEqualTo(Answer.NO);
        assertThat(technician.prerequisites().blocksHaveOwn()).isEqualTo(Answer.NO);
        assertThat(polynesian.relations().hasCorrespondences()).isEqualTo(Answer.NO);
        assertThat(technician.relations().hasCorrespondences()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void carriesWhatOnlyAPageStates() {
        assertThat(polynesian.description().assessment().text()).endsWith("et le centre organisateur\n.");
        assertThat(polynesian.description().accumulation().text().lines()).hasSize(3);
        assertThat(technician.description().assessment().text()).contains("projets professionnalisants");
        assertThat(technician.description().accumulation().text()).endsWith("restent acquis à vie.");
    }

    @Test
    void sharesOneJuryTextBetweenThePathwaysOfASheet() {
        for (CertificationSheet sheet : SampleSheets.real()) {
            assertThat(IntStream.range(0, 6)
                            .mapToObj(i -> sheet.accessPathways().get(i).jury())
                            .filter(jury -> !jury.isEmpty())
                            .distinct())
                    .hasSize(1);
        }
    }
}
