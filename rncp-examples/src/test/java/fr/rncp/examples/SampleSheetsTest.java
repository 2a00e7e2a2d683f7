package fr.rncp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleSheetsTest {

    private final CertificationSheet polynesian = SampleSheets.rncp36440();
    private final CertificationSheet technician = SampleSheets.rncp36716();

    @Test
    void listsBothInTheOrderOfTheirNumbers() {
        assertEquals(List.of(polynesian, technician), SampleSheets.real());
        assertSame(polynesian, SampleSheets.rncp36440());
        assertEquals("RNCP36440", polynesian.number().value());
        assertEquals("RNCP36716", technician.number().value());
    }

    @Test
    void infersTheTitlesAndSaysSo() {
        assertEquals(Optional.of("Technicien d'assistance en informatique"), polynesian.title());
        assertEquals(
                Optional.of("Technicien informatique en installation, maintenance et support"), technician.title());
        assertTrue(technician
                .prerequisites()
                .entry()
                .text()
                .contains(technician.title().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.SampleSheets#real")
    void holdsWellFormedCodes(CertificationSheet sheet) {
        assertTrue(codes(sheet).stream().allMatch(Code::isWellFormed), codes(sheet)::toString);
        assertTrue(sheet.certifyingBodies().stream()
                .flatMap(body -> body.siret().stream())
                .allMatch(Siret::isWellFormed));
        for (int i = 0; i < 3; i++) {
            SkillBlockCode code = SkillBlockCode.of(sheet.number() + "BC0" + (i + 1));
            assertEquals(Optional.of(sheet.blocks().get(i)), sheet.block(code));
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
        assertEquals(
                Optional.of(QualificationLevel.LEVEL_4),
                polynesian.classification().level());
        assertEquals(
                Optional.of(QualificationLevel.LEVEL_5),
                technician.classification().level());
        assertEquals(List.of("326r"), values(polynesian.classification().nsf()));
        assertEquals(List.of("326r", "326"), values(technician.classification().nsf()));
        assertEquals(List.of("31051"), values(polynesian.classification().formacodes()));
        assertEquals(
                List.of("31051", "31032", "24220"),
                values(technician.classification().formacodes()));
        assertEquals(List.of("I1401"), values(polynesian.classification().rome()));
        assertEquals(
                List.of("I1401", "M1810", "M1801", "H1101"),
                values(technician.classification().rome()));
    }

    private static List<String> values(List<? extends Coded<? extends Code>> codes) {
        return codes.stream().map(coded -> coded.code().toString()).toList();
    }

    @Test
    void keepsDoubledApostrophesOfRomeLabels() {
        assertEquals(
                Optional.of("Administration de systèmes d''information"),
                technician.classification().rome().get(2).label());
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

        assertEquals(List.of(commission), polynesian.certifyingBodies());
        assertEquals(List.of(school), technician.certifyingBodies());
    }

    @Test
    void tellsTheHistoryOfCertifiers() {
        CertifierChange removed = CertifierChange.builder()
                .legalName("OPENCLASSROOMS")
                .siret(Siret.of("49386136300072"))
                .action(CertifierAction.REMOVED)
                .changedOn(LocalDate.of(2023, 4, 1))
                .build();

        assertEquals(
                List.of(removed, removed.withSiret(Siret.of("49386136300080")).withAction(CertifierAction.ADDED)),
                technician.certifierHistory());
        assertTrue(polynesian.certifierHistory().isEmpty());
    }

    @Test
    void datesBoth() {
        assertEquals(
                Optional.of(LocalDate.of(2021, 11, 4)),
                polynesian.registration().pathwaysStartDate());
        assertEquals(
                Optional.of(LocalDate.of(2022, 6, 1)), polynesian.registration().publicationDate());
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 3)),
                polynesian.registration().endDate());
        assertEquals(
                Optional.of(LocalDate.of(2025, 7, 20)),
                technician.registration().endDate());
        assertEquals(
                List.of(2022, 2022, 2022, 2022, 2022),
                technician.accessPathways().stream()
                        .flatMap(pathway -> pathway.modifiedOn().stream())
                        .map(LocalDate::getYear)
                        .toList());
    }

    @Test
    void listsSkillsAsThePagesShowThem() {
        // The page of RNCP36440 has lost all skills of a block but the first.
        assertEquals(List.of(1L, 1L, 1L), skillLines(polynesian));
        assertTrue(polynesian.source().hasLost(new SheetPointer("/blocks/0/skills")));
        assertEquals(List.of(3L, 9L, 6L), skillLines(technician));
        assertFalse(technician.source().hasLost(new SheetPointer("/blocks/0/skills")));
    }

    private static List<Long> skillLines(CertificationSheet sheet) {
        return sheet.blocks().stream()
                .map(block -> block.skills().text().lines().count())
                .toList();
    }

    @Test
    void listsJobsOneALine() {
        assertEquals(28, technician.description().jobs().text().lines().count());
        // one line introduces them
        assertEquals(9, polynesian.description().jobs().text().lines().count());
    }

    @Test
    void givesTheStatisticsOfThreeCohorts() {
        assertEquals(
                List.of(
                        cohort(2021, 114, 86, 67).build(),
                        cohort(2020, 100, 84, 63)
                                .targetOccupationRate2Years(new BigDecimal("67"))
                                .build(),
                        cohort(2019, 11, 100, 80)
                                .targetOccupationRate2Years(new BigDecimal("100"))
                                .build()),
                technician.statistics());
        assertTrue(polynesian.statistics().isEmpty());
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
        assertEquals(
                List.of(LegalReferenceKind.GENERAL, LegalReferenceKind.CREATION),
                polynesian.legalReferences().stream().map(LegalReference::kind).toList());
        assertEquals(
                List.of(LocalDate.of(2020, 9, 24), LocalDate.of(2021, 11, 3)),
                polynesian.legalReferences().stream()
                        .map(reference -> reference.publishedOn().orElseThrow())
                        .toList());
        assertTrue(technician.source().hasLost(new SheetPointer("/legalReferences/0")));
    }

    @Test
    void holdsTheStatedNos() {
        assertEquals(Answer.NO, polynesian.mayHavePartners());
        assertEquals(Answer.UNKNOWN, technician.mayHavePartners());
        assertEquals(Answer.NO, polynesian.prerequisites().blocksHaveOwn());
        assertEquals(Answer.NO, technician.prerequisites().blocksHaveOwn());
        assertEquals(Answer.NO, polynesian.relations().hasCorrespondences());
        assertEquals(Answer.UNKNOWN, technician.relations().hasCorrespondences());
    }

    @Test
    void carriesWhatOnlyAPageStates() {
        assertTrue(polynesian.description().assessment().text().endsWith("et le centre organisateur\n."));
        assertEquals(3, polynesian.description().accumulation().text().lines().count());
        assertTrue(technician.description().assessment().text().contains("projets professionnalisants"));
        assertTrue(technician.description().accumulation().text().endsWith("restent acquis à vie."));
    }

    @Test
    void sharesOneJuryTextBetweenThePathwaysOfASheet() {
        for (CertificationSheet sheet : SampleSheets.real()) {
            assertEquals(
                    1,
                    IntStream.range(0, 6)
                            .mapToObj(i -> sheet.accessPathways().get(i).jury())
                            .filter(jury -> !jury.isEmpty())
                            .distinct()
                            .count());
        }
    }
}
