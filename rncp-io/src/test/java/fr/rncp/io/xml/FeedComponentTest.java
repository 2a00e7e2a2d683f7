package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.Reading;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceRemark;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Extensions and problems of the feed state the component that they belong to. */
class FeedComponentTest {

    private static final String PARTNER = element("PARTENAIRE", element("NOM_PARTENAIRE", "nom"));

    @Test
    void ofUnreadableDateIsThatDate() {
        assertThat(components(element("DATE_EFFET", "99/99/2026")))
                .isEqualTo(Map.of("DATE_EFFET", "/registration/effectiveDate"));
    }

    @Test
    void ofUnreadableNumberIsThatNumber() {
        assertThat(components(element("DUREE_ENREGISTREMENT", "cinq")))
                .isEqualTo(Map.of("DUREE_ENREGISTREMENT", "/registration/termYears"));
    }

    @Test
    void ofUnknownWordIsThatOfItsRecord() {
        String partners = PARTNER.repeat(16) + element("PARTENAIRE", element("ETAT_HABILITATION", "En attente"));
        assertThat(components(element("PARTENAIRES", partners)))
                .isEqualTo(Map.of("PARTENAIRES/PARTENAIRE[17]/ETAT_HABILITATION", "/partners/16/status"));
    }

    @Test
    void countsTheRecordsThatAreInTheSheet() {
        String partners = PARTNER + "<PARTENAIRE/>" + element("PARTENAIRE", element("DATE_ACTIF", "hier"));
        assertThat(components(element("PARTENAIRES", partners)))
                .isEqualTo(Map.of("PARTENAIRES/PARTENAIRE[3]/DATE_ACTIF", "/partners/1/activeSince"));
    }

    @Test
    void ofSecondValueIsThatOfTheFirst() {
        assertThat(components(
                        element("NUMERO_FICHE", "RNCP12"),
                        element("DATE_DECISION", "01/01/2020"),
                        element("DATE_DECISION", "02/01/2020"),
                        element("NOMENCLATURE_EUROPE", element("NIVEAU", "NIV5"), element("NIVEAU", "NIV6")),
                        element("NOMENCLATURE_EUROPE", element("NIVEAU", "NIV7"))))
                .isEqualTo(Map.of(
                        "NUMERO_FICHE[2]", "/number",
                        "DATE_DECISION[2]", "/registration/decisionDate",
                        "NOMENCLATURE_EUROPE/NIVEAU[2]", "/classification/level",
                        "NOMENCLATURE_EUROPE[2]/NIVEAU", "/classification/level"));
    }

    @Test
    void ofSecondPathwayIsTheFirstOfItsKind() {
        assertThat(components(
                        element("SI_JURY_CA", element("ACTIF", "Oui")),
                        element("SI_JURY_VAE", element("COMPOSITION", "un jury")),
                        element("SI_JURY_VAE", element("COMPOSITION", "un autre"))))
                .isEqualTo(Map.of("SI_JURY_VAE[2]/COMPOSITION", "/accessPathways/1/jury"));
    }

    @Test
    void ofValueWithoutRecordIsItsList() {
        assertThat(components(
                        element("FORMACODES", element("FORMACODE", element("LIBELLE", "sans code"))),
                        element("CCN_2", element("LIBELLE", "sans numéro")),
                        element(
                                "ANCIENNES_CERTIFICATIONS",
                                element("ANCIENNE_CERTIFICATION", element("ID_FICHE_ANCIENNE_CERTIFICATION", "douze"))),
                        element("ANNEES_PROMOTIONS_NIVEAU", element("ANNEE", "MMXX"))))
                .isEqualTo(Map.of(
                        "FORMACODES/FORMACODE[1]/LIBELLE", "/classification/formacodes",
                        "CCN_2/LIBELLE", "/classification/ccnBrochures",
                        "ANCIENNES_CERTIFICATIONS/ANCIENNE_CERTIFICATION[1]/ID_FICHE_ANCIENNE_CERTIFICATION",
                                "/relations/replaces",
                        "ANNEES_PROMOTIONS_NIVEAU/ANNEE[1]", "/classification/levelCohortYears"));
    }

    @Test
    void countsThroughListsThatBecomeOne() {
        assertThat(components(
                        element("PUBLICATION_DECRET_GENERAL", element("PUBLICATION_JO", element("TITRE", "a"))),
                        element(
                                "PUBLICATION_DECRET_AUTRE",
                                element("PUBLICATION_JO", element("DATE_PUBLICATION_JO", "hier"))),
                        element("CCN_1", element("NUMERO", "3126")),
                        element("CCN_3", element("NUMERO", "3127"), element("NUMERO", "3128"))))
                .isEqualTo(Map.of(
                        "PUBLICATION_DECRET_AUTRE/PUBLICATION_JO[1]/DATE_PUBLICATION_JO",
                                "/legalReferences/1/publishedOn",
                        "CCN_3/NUMERO[2]", "/classification/ccnBrochures/1/code"));
    }

    @Test
    void knowsBothPositionsOfBlockOfCorrespondence() {
        String block = element("BLOC_COMPETENCES", element("CODE", "RNCP1BC01"));
        String twice = element("BLOC_COMPETENCES", element("CODE", "RNCP1BC02"), element("CODE", "RNCP1BC03"));
        assertThat(components(element(
                        "CORRESPONDANCES",
                        element("CORRESPONDANCE", element("SOURCE", block)),
                        element("CORRESPONDANCE", element("SOURCE", block + twice)))))
                .isEqualTo(Map.of(
                        "CORRESPONDANCES/CORRESPONDANCE[2]/SOURCE/BLOC_COMPETENCES[2]/CODE[2]",
                        "/relations/correspondences/1/sourceBlocks/1"));
    }

    @Test
    void ofUnknownElementAttributeAndTextIsNone() {
        assertThat(components("<NEW>x</NEW>", "<DATE_EFFET a='1'>01/01/2020</DATE_EFFET>", "égaré"))
                .isEqualTo(Map.of("NEW", "", "DATE_EFFET/@a", "", "text()", ""));
    }

    @Test
    void isOfTheRemarkToo() {
        Reading reading = Reading.of(Feed.of(sheet(
                "RNCP1",
                element("DATE_EFFET", "99/99/2026"),
                element("CODES_NSF", element("NSF", element("CODE", "326"))),
                element(
                        "CODES_ROME",
                        element("ROME", element("LIBELLE", "sans code")),
                        element("ROME", element("CODE", " M1805 "))),
                element("OBJECTIFS_CONTEXTE", "l''objectif"))));

        assertThat(reading.problems().stream()
                        .flatMap(problem -> problem.remark().stream())
                        .map(remark -> remark.rule() + " " + spelled(remark.pointer())))
                .containsExactly(
                        "DAT-001 /registration/effectiveDate",
                        "COD-016 /classification/rome/0/code",
                        "TXT-001 /description/objectives");
    }

    @Test
    void ofRefusedNumberIsTheNumber() {
        Optional<SourceRemark> remark = Reading.refusal(Feed.of(sheet("douze"))).remark();

        assertThat(remark.flatMap(SourceRemark::pointer)).contains(SheetPointers.NUMBER);
    }

    @Test
    void isOneThatTheModelNames() throws IllegalAccessException {
        List<String> named = new ArrayList<>();
        for (Field field : SheetPointers.class.getFields()) {
            named.add(((SheetPointer) field.get(null)).value());
        }
        assertThat(FeedLeaves.ALL.stream().map(leaf -> leaf.pointer().replaceAll("/\\*$", "")))
                .isSubsetOf(named);
    }

    private static Map<String, String> components(String... parts) {
        return Reading.of(Feed.of(sheet("RNCP1", parts))).sheet().extensions().stream()
                .collect(Collectors.toMap(each -> each.path(), each -> spelled(each.pointer())));
    }

    private static String spelled(Optional<SheetPointer> pointer) {
        return pointer.map(SheetPointer::value).orElse("");
    }
}
