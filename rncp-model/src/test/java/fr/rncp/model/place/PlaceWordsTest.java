package fr.rncp.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Classification;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Language;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Partner;
import fr.rncp.model.Pathway;
import fr.rncp.model.Relations;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {

    private static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(SheetNumber.of("RNCP36716"))
            .classification(Classification.builder()
                    .addNsf(Coded.of(new NsfCode("326r")), Coded.of(new NsfCode("3")))
                    .addRome(Coded.of(new RomeCode("I1401")), Coded.of(new RomeCode("I1401")))
                    .addLevelCohortYears(2019)
                    .build())
            .addCertifyingBodies(
                    CertifyingBody.builder().legalName("SNVEL").build(),
                    CertifyingBody.builder().siret(new Siret("12")).build(),
                    CertifyingBody.builder().build())
            .addPartners(Partner.builder().legalName("AFPA").build())
            .addAccessPathways(AccessPathway.builder()
                    .pathway(Pathway.APPRENTICESHIP)
                    .available(Answer.YES)
                    .build())
            .addStatistics(CohortStatistics.builder().year(2019).build())
            .addBlocks(
                    block("RNCP36716BC01").build(),
                    block("RNCP36716BC02").build(),
                    SkillBlock.builder().title("Gérer\n  un projet").build(),
                    SkillBlock.builder().build(),
                    block("01").build(),
                    block("01").build())
            .addLegalReferences(LegalReference.builder()
                    .kind(LegalReferenceKind.CREATION)
                    .title("Arrêté du 27 décembre 2018 portant enregistrement au répertoire national")
                    .build())
            .relations(Relations.builder()
                    .addReplacedBy(SheetNumber.of("RNCP40000"))
                    .addCorrespondences(BlockCorrespondence.builder()
                            .target(SheetNumber.of("RNCP1"))
                            .addTargetBlocks(SkillBlockCode.of("RNCP1BC01"))
                            .build())
                    .build())
            .build();

    private static SkillBlock.Builder block(String code) {
        return SkillBlock.builder().code(new SkillBlockCode(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/classification/nsf/0/code | code NSF 326r | NSF code 326r",
                "/classification/nsf/1/label | code NSF 3, libellé | NSF code 3, label",
                "/classification/rome/1 | code ROME I1401 (position 2) | ROME code I1401 (position 2)",
                "/classification/levelCohortYears/0 | promotion 2019 concernée par le niveau | 2019 cohort with this level",
                "/classification/levelAsPublished/code | niveau tel que publié, code | level as published, code",
                "/certifyingBodies/0/siret | certificateur SNVEL, SIRET | certifying body SNVEL, SIRET",
                "/certifyingBodies/1 | certificateur 12 | certifying body 12",
                "/certifyingBodies/2/siret | certificateur en position 3, SIRET | certifying body at position 3, SIRET",
                "/partners/0 | partenaire AFPA | partner AFPA",
                "/accessPathways/0/pathway | voie «~Contrat d’apprentissage~» | access pathway “apprenticeship contract”",
                "/accessPathways/0/jury | voie «~Contrat d’apprentissage~», composition du jury | access pathway “apprenticeship contract”, composition of the jury",
                "/statistics/0 | promotion 2019 | 2019 cohort",
                "/blocks/1/skills | bloc RNCP36716BC02, liste des compétences | block RNCP36716BC02, list of skills",
                "/blocks/2 | bloc «~Gérer un projet~» | block “Gérer un projet”",
                "/blocks/3/title | bloc en position 4, intitulé du bloc | block at position 4, title of the block",
                "/blocks/4 | bloc 01 (position 5) | block 01 (position 5)",
                "/blocks/6 | bloc en position 7 | block at position 7",
                "/blocks/*/skills | chaque bloc, liste des compétences | each block, list of skills",
                "/blocks | blocs de compétences | skill blocks",
                "/legalReferences/0 | référence légale «~Arrêté du 27 décembre 2018 portant enregistrement au réperto…~» | legal reference “Arrêté du 27 décembre 2018 portant enregistrement au réperto…”",
                "/relations/replacedBy/0 | nouvelle certification RNCP40000 | new certification RNCP40000",
                "/relations/correspondences/0/targetBlocks/0 | correspondance partielle avec RNCP1, bloc en correspondance partielle RNCP1BC01 | partial correspondence with RNCP1, block of the other certification RNCP1BC01",
                "/registration/endDate | date d’échéance de l’enregistrement | end of the registration",
                "'' | fiche RNCP36716 | sheet RNCP36716"
            })
    void callsPlacesByTheNamesOfTheSheet(String pointer, String french, String english) {
        SheetPointer place = new SheetPointer(pointer);
        assertThat(place.describe(SHEET, Language.FRENCH)).isEqualTo(french.replace('~', '\u00A0'));
        assertThat(place.describe(SHEET, Language.ENGLISH)).isEqualTo(english.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/classification/nsf/0/code | code NSF en position 1 | NSF code at position 1",
                "/blocks/1/skills | bloc en position 2, liste des compétences | block at position 2, list of skills",
                "/accessPathways/*/jury | chaque voie d’accès, composition du jury | each access pathway, composition of the jury",
                "/title | intitulé | title",
                "'' | fiche | sheet"
            })
    void countsItemsWithoutASheet(String pointer, String french, String english) {
        SheetPointer place = new SheetPointer(pointer);
        assertThat(place.describe(Language.FRENCH)).isEqualTo(french.replace('~', '\u00A0'));
        assertThat(place.describe(Language.ENGLISH)).isEqualTo(english.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "/blocks/-",
        "/blocks/01",
        "/nowhere",
        "/title/1",
        "/",
        "//",
        "/blocks/99999999999",
        "/~0",
        "/number/value"
    })
    void showsThePointerOfAPlaceThatTheModelDoesNotHave(String pointer) {
        assertThat(new SheetPointer(pointer).describe(SHEET, Language.FRENCH)).isEqualTo(pointer);
        assertThat(new SheetPointer(pointer).valueIn(SHEET)).isEmpty();
        assertThat(new SheetPointer(pointer).valuesIn(SHEET)).isEmpty();
    }

    @Test
    void distinguishesItemsWhoseNamesAreCutAlike() {
        String long60 = "x".repeat(60);
        CertificationSheet sheet = CertificationSheet.builder()
                .number(SheetNumber.of("RS1"))
                .addBlocks(
                        SkillBlock.builder().title(long60 + "a").build(),
                        SkillBlock.builder().title(long60 + "b").build())
                .build();
        assertThat(IntStream.range(0, 2)
                        .mapToObj(i -> new SheetPointer("/blocks/" + i).describe(sheet, Language.ENGLISH)))
                .doesNotHaveDuplicates();
    }
}
