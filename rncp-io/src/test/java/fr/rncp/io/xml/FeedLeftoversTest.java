package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Reading;
import org.junit.jupiter.api.Test;

/** Content without a component in the model is kept with its path and reported. */
class FeedLeftoversTest {

    private static Reading read(String... parts) {
        return Reading.of(Feed.of(sheet("RNCP1", parts)));
    }

    private static void assertKeeps(Reading reading, ProblemCode code, String... extensions) {
        assertThat(reading.extensions()).containsExactly(extensions);
        reading.problems().forEach(p -> assertThat(p.code()).isEqualTo(code));
        assertThat(reading.problems()).hasSize(extensions.length);
    }

    @Test
    void keepsAnUnknownElement() {
        assertKeeps(read(element("COULEUR", " bleu ")), ProblemCode.UNKNOWN_ELEMENT, "COULEUR= bleu ");
    }

    @Test
    void keepsAnUnknownElementOfAnItem() {
        String partners =
                element("PARTENAIRE", element("NOM_PARTENAIRE", "nom")).repeat(16)
                        + element("PARTENAIRE", element("NOM_PARTENAIRE", "nom"), element("NEW_LEAF", "x"));
        assertKeeps(
                read(element("PARTENAIRES", partners)),
                ProblemCode.UNKNOWN_ELEMENT,
                "PARTENAIRES/PARTENAIRE[17]/NEW_LEAF=x");
    }

    @Test
    void keepsAnUnknownElementDeepDown() {
        String block = element("BLOC_COMPETENCES", element("CODE", "01"), element("NOTE", "x"));
        assertKeeps(
                read(element(
                        "CORRESPONDANCES",
                        element("CORRESPONDANCE", element("DESTINATION", block, element("NUMERO_FICHE", "RS1"))))),
                ProblemCode.UNKNOWN_ELEMENT,
                "CORRESPONDANCES/CORRESPONDANCE[1]/DESTINATION/BLOC_COMPETENCES[1]/NOTE=x");
    }

    @Test
    void keepsEachLeafOfAnUnknownContainer() {
        assertKeeps(
                read("<A><B>1</B><B>2</B><C><D>3</D></C><E/></A>"),
                ProblemCode.UNKNOWN_ELEMENT,
                "A/B=1",
                "A/B[2]=2",
                "A/C/D=3",
                "A/E=");
    }

    @Test
    void reportsUnknownElementsOutsideSheets() {
        Reading reading = Reading.of(Feed.of("<DATE_EXPORT>x</DATE_EXPORT>", sheet("RNCP1"), "<FIN/>"));
        assertThat(reading.codes()).containsExactly(ProblemCode.UNKNOWN_ELEMENT, ProblemCode.UNKNOWN_ELEMENT);
        assertThat(reading.problems().get(0).locationText()).isEqualTo("export.xml:4:1: FICHES/DATE_EXPORT");
        assertThat(reading.problems().get(1).locationText()).isEqualTo("export.xml:6:1: FICHES/FIN");
        assertThat(reading.extensions()).isEmpty();
    }

    @Test
    void reportsTextBetweenSheets() {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1"), "égaré", sheet("RNCP2")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.codes()).containsExactly(ProblemCode.UNEXPECTED_TEXT);
    }

    @Test
    void keepsAttributes() {
        String xml = Feed.of("<FICHE a='1'><NUMERO_FICHE yop=\"x\">RNCP1</NUMERO_FICHE><COULEUR b='2'/></FICHE>");
        Reading reading = Reading.of(xml);
        assertThat(reading.extensions()).containsExactly("@a=1", "NUMERO_FICHE/@yop=x", "COULEUR=", "COULEUR/@b=2");
    }

    @Test
    void readsNilAsAnAttributeLikeAnother() {
        String xml = Feed.of(sheet("RNCP1", "<DATE_EFFET xsi:nil=\"true\"/>"))
                .replace("<FICHES>", "<FICHES xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        Reading reading = Reading.of(xml);
        assertThat(reading.extensions()).containsExactly("DATE_EFFET/@xsi:nil=true");
        assertThat(reading.codes()).containsExactly(ProblemCode.UNKNOWN_ATTRIBUTE, ProblemCode.UNKNOWN_ATTRIBUTE);
        assertThat(reading.sheet().registration().effectiveDate()).isEmpty();
    }

    @Test
    void keepsTextBetweenElements() {
        assertKeeps(
                read("<ABREGE>avant<CODE>BTS</CODE>après</ABREGE>"),
                ProblemCode.UNEXPECTED_TEXT,
                "ABREGE/text()=avantaprès");
    }

    @Test
    void keepsTextBetweenTheElementsOfTheSheet() {
        assertKeeps(read("égaré"), ProblemCode.UNEXPECTED_TEXT, "text()=égaré");
    }

    @Test
    void keepsMarkupInsideAText() {
        Reading reading = read(element("OBJECTIFS_CONTEXTE", "un <b>gros</b> mot"));
        assertThat(reading.sheet().description().objectives().text()).isEqualTo("un  mot");
        assertKeeps(reading, ProblemCode.UNKNOWN_ELEMENT, "OBJECTIFS_CONTEXTE/b=gros");
    }

    @Test
    void keepsASecondValue() {
        Reading reading = read(element("INTITULE", "un"), element("INTITULE", "deux"));
        assertThat(reading.sheet().title()).contains("un");
        assertKeeps(reading, ProblemCode.REPEATED_ELEMENT, "INTITULE[2]=deux");
    }

    @Test
    void keepsASecondContainer() {
        Reading reading = read(
                element("PARTENAIRES", element("PARTENAIRE", element("NOM_PARTENAIRE", "un"))),
                element("PARTENAIRES", element("PARTENAIRE", element("NOM_PARTENAIRE", "deux"))));
        assertThat(reading.sheet().partners()).hasSize(1);
        assertKeeps(reading, ProblemCode.REPEATED_ELEMENT, "PARTENAIRES[2]/PARTENAIRE[1]/NOM_PARTENAIRE=deux");
    }

    @Test
    void reportsALevelThatContradictsTheFirst() {
        String three = element("NOMENCLATURE_EUROPE", element("NIVEAU", "NIV3"));
        String five = element("NOMENCLATURE_EUROPE", element("NIVEAU", "NIV5"));
        assertKeeps(read(three, five), ProblemCode.CONTRADICTED_LEVEL, "NOMENCLATURE_EUROPE[2]/NIVEAU=NIV5");
        assertKeeps(read(three, three), ProblemCode.REPEATED_ELEMENT, "NOMENCLATURE_EUROPE[2]/NIVEAU=NIV3");
    }

    @Test
    void reportsADateThatContradictsTheFirst() {
        String first = element("DATE_FIN_ENREGISTREMENT", "20/07/2025");
        String second = element("DATE_FIN_ENREGISTREMENT", "20/07/2027");
        assertKeeps(read(first, second), ProblemCode.CONTRADICTED_DATE, "DATE_FIN_ENREGISTREMENT[2]=20/07/2027");
        assertKeeps(read(first, first), ProblemCode.REPEATED_ELEMENT, "DATE_FIN_ENREGISTREMENT[2]=20/07/2025");
    }

    @Test
    void keepsASecondNumberOfTheSheet() {
        Reading reading = read(element("NUMERO_FICHE", "RNCP2"));
        assertThat(reading.numbers()).containsExactly("RNCP1");
        assertKeeps(reading, ProblemCode.REPEATED_ELEMENT, "NUMERO_FICHE[2]=RNCP2");
    }

    @Test
    void keepsALabelWithoutItsCode() {
        assertKeeps(
                read(element("CODES_ROME", element("ROME", element("LIBELLE", "métier")))),
                ProblemCode.MISSING_CODE,
                "CODES_ROME/ROME[1]/LIBELLE=métier");
    }

    @Test
    void keepsAKnownLeafInTheWrongPlace() {
        assertKeeps(
                read(element("ABREGE", element("INTITULE", "perdu"))),
                ProblemCode.UNKNOWN_ELEMENT,
                "ABREGE/INTITULE=perdu");
    }

    @Test
    void ignoresCommentsAndInstructions() {
        Reading reading = read("<!-- rien --><?rien du tout?>", "<INTITULE>a<!-- rien -->b</INTITULE>");
        assertThat(reading.sheet().title()).contains("ab");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void numbersManySiblingsFromOne() {
        Reading reading = read("<A/>".repeat(50));
        assertThat(reading.extensions().get(0)).isEqualTo("A=");
        assertThat(reading.extensions().get(1)).isEqualTo("A[2]=");
        assertThat(reading.extensions().get(49)).isEqualTo("A[50]=");
    }
}
