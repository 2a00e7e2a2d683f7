package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Partner;
import fr.rncp.model.Pathway;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements are matched by their path, and lists remain lists: pitfalls R1, R2, R6, R7 and R18. */
class PlaceOfElementsTest {

    private static final String CORRESPONDENCE = element(
            "CORRESPONDANCES",
            element(
                    "CORRESPONDANCE",
                    element("SOURCE", cited("RNCP1BC01"), cited("RNCP1BC02")),
                    element("DESTINATION", element("NUMERO_FICHE", "RNCP2"), cited("RNCP2BC01"))));

    private static String cited(String code) {
        return element("BLOC_COMPETENCES", element("CODE", code));
    }

    private static CertificationSheet read(String... parts) {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1", parts)));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sheet().extensions()).isEmpty();
        return reading.sheet();
    }

    private static String repeated(int times, String list, String item, String leaf, String text) {
        String items = IntStream.rangeClosed(1, times)
                .mapToObj(i -> element(item, element(leaf, text + i)))
                .reduce("", String::concat);
        return element(list, items);
    }

    /** R1. */
    @Test
    void takesNoCitedBlockForABlock() {
        assertThat(read(CORRESPONDENCE).blocks()).isEmpty();
    }

    /** R1. */
    @Test
    void takesNoCitedNumberForTheSheets() {
        String xml = Feed.of(element("FICHE", CORRESPONDENCE, element("NUMERO_FICHE", "RNCP1")));
        assertThat(Reading.of(xml).numbers()).containsExactly("RNCP1");
    }

    /** R1. */
    @Test
    void hasNoNumberIfOnlyACorrespondenceStatesOne() {
        ReadProblem problem = Reading.refusal(Feed.of(element("FICHE", CORRESPONDENCE)));
        assertThat(problem.code()).isEqualTo(ProblemCode.NO_SHEET_NUMBER);
    }

    /** R1. */
    @Test
    void takesNoActiveFlagOfAPathwayForTheSheets() {
        CertificationSheet sheet = read(element("SI_JURY_FI", element("ACTIF", "Oui")));
        assertThat(sheet.registration().active()).isEqualTo(Answer.UNKNOWN);
        assertThat(sheet.pathway(Pathway.STUDENT_STATUS).orElseThrow().available())
                .isEqualTo(Answer.YES);
    }

    /** R1. */
    @Test
    void takesNoLabelOfAnotherElementForABlocks() {
        CertificationSheet sheet = read(
                element("ABREGE", element("CODE", "BTS"), element("LIBELLE", "Brevet")),
                element("BLOCS_COMPETENCES", cited("RNCP1BC01")));
        assertThat(sheet.blocks().get(0).title()).isEmpty();
    }

    /** R2. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 40})
    void readsAnyNumberOfBlocks(int count) {
        List<SkillBlock> blocks = read(repeated(count, "BLOCS_COMPETENCES", "BLOC_COMPETENCES", "LIBELLE", "bloc "))
                .blocks();
        assertThat(blocks.stream().map(b -> b.title().orElseThrow()).toList())
                .isEqualTo(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "bloc " + i)
                        .toList());
    }

    /** R2. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 500})
    void readsAnyNumberOfPartners(int count) {
        List<Partner> partners = read(repeated(count, "PARTENAIRES", "PARTENAIRE", "NOM_PARTENAIRE", "nom "))
                .partners();
        assertThat(partners.stream().map(p -> p.legalName().orElseThrow()).toList())
                .isEqualTo(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "nom " + i)
                        .toList());
    }

    /** R2. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void readsAnyNumberOfNsfCodes(int count) {
        List<Coded<NsfCode>> nsf = read(repeated(count, "CODES_NSF", "NSF", "CODE", "32"))
                .classification()
                .nsf();
        assertThat(nsf.stream().map(n -> n.code().value()).toList())
                .isEqualTo(
                        IntStream.rangeClosed(1, count).mapToObj(i -> "32" + i).toList());
    }

    /** R2. */
    @Test
    void readsNoListsAsEmptyOnes() {
        CertificationSheet sheet = read();
        assertThat(sheet.blocks()).isEmpty();
        assertThat(sheet.partners()).isEmpty();
        assertThat(sheet.certifyingBodies()).isEmpty();
        assertThat(sheet.accessPathways()).isEmpty();
        assertThat(sheet.statistics()).isEmpty();
    }

    /** R2. */
    @Test
    void readsEmptyElementsAsAbsentOnes() {
        assertThat(
                        read(
                                "<PARTENAIRES/><ABREGE></ABREGE><INTITULE> </INTITULE><DATE_EFFET/><CODES_NSF><NSF/></CODES_NSF>"))
                .isEqualTo(read());
    }

    /** R6. */
    @Test
    void keepsSiretsWithTheirCertifyingBodies() {
        List<CertifyingBody> bodies = read(element(
                        "CERTIFICATEURS",
                        element("CERTIFICATEUR", element("NOM_CERTIFICATEUR", "sans")),
                        element(
                                "CERTIFICATEUR",
                                element("SIRET_CERTIFICATEUR", "11000007200014"),
                                element("NOM_CERTIFICATEUR", "avec"))))
                .certifyingBodies();
        assertThat(bodies.get(0).siret()).isEmpty();
        assertThat(bodies.get(1).siret()).contains(new Siret("11000007200014"));
        assertThat(bodies.get(1).legalName()).contains("avec");
    }

    /** R7. */
    @Test
    void readsEveryBlockOfACorrespondence() {
        BlockCorrespondence row =
                read(CORRESPONDENCE).relations().correspondences().get(0);
        assertThat(row.sourceBlocks())
                .containsExactly(new SkillBlockCode("RNCP1BC01"), new SkillBlockCode("RNCP1BC02"));
        assertThat(row.target()).contains(new SheetNumber("RNCP2"));
        assertThat(row.targetBlocks()).containsExactly(new SkillBlockCode("RNCP2BC01"));
    }

    /** R7. */
    @Test
    void readsACorrespondenceWithoutBlocks() {
        BlockCorrespondence row = read(element(
                        "CORRESPONDANCES",
                        element("CORRESPONDANCE", element("DESTINATION", element("NUMERO_FICHE", "RS7")))))
                .relations()
                .correspondences()
                .get(0);
        assertThat(row.sourceBlocks()).isEmpty();
        assertThat(row.target()).contains(new SheetNumber("RS7"));
        assertThat(row.targetBlocks()).isEmpty();
    }

    /** R18. */
    @Test
    void keepsABlockCodeThatSeveralSheetsHave() {
        String block = element("BLOCS_COMPETENCES", cited("01"), cited("01"));
        Reading reading = Reading.of(Feed.of(sheet("RNCP40505", block), sheet("RNCP40080", block)));
        for (CertificationSheet sheet : reading.sheets()) {
            assertThat(sheet.blocks()).hasSize(2);
            assertThat(sheet.blocks().get(1).code()).contains(new SkillBlockCode("01"));
        }
        assertThat(reading.problems()).isEmpty();
    }
}
