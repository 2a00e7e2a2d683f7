package fr.rncp.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import fr.rncp.realdata.RealData;
import fr.rncp.realdata.RealExports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real sheets, compared field by field with the DOM of the JDK. */
class RealFieldsTest {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Oui", "true"),
            Map.entry("Non", "false"),
            Map.entry("Publiée", "PUBLISHED"),
            Map.entry("Dépubliée/Archivée", "ARCHIVED"),
            Map.entry("Modifications à valider", "CHANGES_PENDING"),
            Map.entry("Modifications à valider par le ministère", "CHANGES_PENDING_MINISTRY"),
            Map.entry("Enregistrement de droit", "BY_LAW"),
            Map.entry("Enregistrement sur demande", "ON_REQUEST"),
            Map.entry("Actif", "ACTIVE"),
            Map.entry("Inactif", "INACTIVE"),
            Map.entry("Supprimé", "REMOVED"),
            Map.entry("HABILITATION_FORMER", "TRAIN"),
            Map.entry("HABILITATION_ORGANISER", "ASSESS"),
            Map.entry("HABILITATION_ORGA_FORM", "TRAIN_AND_ASSESS"));

    /** Leaves that occur once and their components, written independently of the reader's own table. */
    private static final Map<String, String> SCALARS = Map.ofEntries(
            Map.entry("ID_FICHE", "/technicalId"),
            Map.entry("NUMERO_FICHE", "/number"),
            Map.entry("INTITULE", "/title"),
            Map.entry("ETAT_FICHE", "/editorialState"),
            Map.entry("ACTIF", "/registration/active"),
            Map.entry("TYPE_ENREGISTREMENT", "/registration/type"),
            Map.entry("DATE_DECISION", "/registration/decisionDate"),
            Map.entry("DATE_EFFET", "/registration/effectiveDate"),
            Map.entry("DATE_FIN_ENREGISTREMENT", "/registration/endDate"),
            Map.entry("DATE_DE_PUBLICATION", "/registration/publicationDate"),
            Map.entry("DATE_LIMITE_DELIVRANCE", "/registration/awardDeadline"),
            Map.entry("DATE_DERNIER_JO", "/registration/lastOfficialJournalDate"),
            Map.entry("DUREE_ENREGISTREMENT", "/registration/termYears"),
            Map.entry("ABREGE/CODE", "/classification/diplomaType/code"),
            Map.entry("ABREGE/LIBELLE", "/classification/diplomaType/label"),
            Map.entry("NOMENCLATURE_EUROPE/NIVEAU", "/classification/level"),
            Map.entry("EXISTENCE_PARTENAIRES", "/mayHavePartners"),
            Map.entry("OBJECTIFS_CONTEXTE", "/description/objectives"),
            Map.entry("ACTIVITES_VISEES", "/description/activities"),
            Map.entry("CAPACITES_ATTESTEES", "/description/skills"),
            Map.entry("SECTEURS_ACTIVITE", "/description/sectors"),
            Map.entry("TYPE_EMPLOI_ACCESSIBLES", "/description/jobs"),
            Map.entry("REGLEMENTATIONS_ACTIVITES", "/description/regulations"),
            Map.entry("LIEN_URL_DESCRIPTION", "/description/link"),
            Map.entry("PREREQUIS_ENTREE_FORMATION", "/prerequisites/entry"),
            Map.entry("PREREQUIS_VALIDATION_CERTIFICATION", "/prerequisites/certification"),
            Map.entry("NIVEAU_MAITRISE_COMPETENCES", "/specificRegister/masteryLevels"),
            Map.entry("VALIDATION_PARTIELLE", "/specificRegister/partialValidation"));

    /** Items of lists, each with its leaf and its component. */
    private static final List<List<String>> ITEMS = List.of(
            List.of("CERTIFICATEURS/CERTIFICATEUR", "NOM_CERTIFICATEUR", "/certifyingBodies/*/legalName"),
            List.of("CERTIFICATEURS/CERTIFICATEUR", "SIRET_CERTIFICATEUR", "/certifyingBodies/*/siret"),
            List.of("CERTIFICATEURS/CERTIFICATEUR", "ETAT_CERTIFICATEUR", "/certifyingBodies/*/status"),
            List.of("PARTENAIRES/PARTENAIRE", "NOM_PARTENAIRE", "/partners/*/legalName"),
            List.of("PARTENAIRES/PARTENAIRE", "SIRET_PARTENAIRE", "/partners/*/siret"),
            List.of("PARTENAIRES/PARTENAIRE", "HABILITATION_PARTENAIRE", "/partners/*/habilitation"),
            List.of("PARTENAIRES/PARTENAIRE", "DATE_ACTIF", "/partners/*/activeSince"),
            List.of("PARTENAIRES/PARTENAIRE", "DATE_DERNIERE_MODIFICATION_ETAT", "/partners/*/statusChangedOn"),
            List.of("CODES_NSF/NSF", "CODE", "/classification/nsf/*/code"),
            List.of("CODES_NSF/NSF", "LIBELLE", "/classification/nsf/*/label"),
            List.of("FORMACODES/FORMACODE", "CODE", "/classification/formacodes/*/code"),
            List.of("CODES_ROME/ROME", "CODE", "/classification/rome/*/code"),
            List.of("CODES_ROME/ROME", "LIBELLE", "/classification/rome/*/label"),
            List.of("BLOCS_COMPETENCES/BLOC_COMPETENCES", "CODE", "/blocks/*/code"),
            List.of("BLOCS_COMPETENCES/BLOC_COMPETENCES", "LIBELLE", "/blocks/*/title"),
            List.of("BLOCS_COMPETENCES/BLOC_COMPETENCES", "LISTE_COMPETENCES", "/blocks/*/skills"),
            List.of("BLOCS_COMPETENCES/BLOC_COMPETENCES", "MODALITES_EVALUATION", "/blocks/*/assessment"),
            List.of(
                    "ANCIENNES_CERTIFICATIONS/ANCIENNE_CERTIFICATION",
                    "ID_FICHE_ANCIENNE_CERTIFICATION",
                    "/relations/replaces/*"),
            List.of(
                    "NOUVELLES_CERTIFICATIONS/NOUVELLE_CERTIFICATION",
                    "ID_FICHE_NOUVELLE_CERTIFICATION",
                    "/relations/replacedBy/*"),
            List.of(
                    "CORRESPONDANCES/CORRESPONDANCE",
                    "DESTINATION/NUMERO_FICHE",
                    "/relations/correspondences/*/target"),
            List.of("STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION", "ANNEE", "/statistics/*/year"),
            List.of(
                    "STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION",
                    "NOMBRE_CERTIFIES",
                    "/statistics/*/certifiedCount"),
            List.of(
                    "STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION",
                    "TAUX_INSERTION_GLOBAL_6MOIS",
                    "/statistics/*/employmentRate6Months"));

    private static List<CertificationSheet> read(Path file) throws IOException {
        try (SheetReader reader = SheetReader.open(file)) {
            return reader.stream().toList();
        }
    }

    /** Returns a text of the feed as it appears in JSON. */
    private static String asRead(String text) {
        if (text.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")) {
            return text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2);
        }
        return WORDS.getOrDefault(text, text.matches("NIV[1-8]") ? text.substring(3) : text);
    }

    @ParameterizedTest
    @ValueSource(strings = {RealExports.RNCP, RealExports.RS})
    void agreeOnWhatStandsOnce(String export) throws IOException {
        Path file = RealData.file(export);
        List<DomSheet> expected = DomSheet.read(file);
        List<CertificationSheet> sheets = read(file);
        assertThat(sheets).hasSize(expected.size());
        for (int i = 0; i < sheets.size(); i++) {
            for (Map.Entry<String, String> leaf : SCALARS.entrySet()) {
                Optional<String> text = expected.get(i).text(leaf.getKey()).map(RealFieldsTest::asRead);
                Optional<String> found =
                        ModelPointer.find(sheets.get(i), leaf.getValue()).map(String::strip);
                assertThat(found).as(sheets.get(i).number() + " " + leaf).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RealExports.RNCP, RealExports.RS})
    void agreeOnEveryItem(String export) throws IOException {
        Path file = RealData.file(export);
        List<DomSheet> expected = DomSheet.read(file);
        List<CertificationSheet> sheets = read(file);
        for (int i = 0; i < sheets.size(); i++) {
            for (List<String> item : ITEMS) {
                List<Optional<String>> texts = expected.get(i).all(item.get(0)).stream()
                        .map(e -> e.text(item.get(1)).map(RealFieldsTest::asRead))
                        .toList();
                CertificationSheet sheet = sheets.get(i);
                List<Optional<String>> found = IntStream.range(0, texts.size())
                        .mapToObj(p -> ModelPointer.find(sheet, item.get(2).replace("*", Integer.toString(p)))
                                .map(String::strip))
                        .toList();
                assertThat(found).as(sheet.number() + " " + item).isEqualTo(texts);
                assertThat(ModelPointer.find(sheet, item.get(2).replace("*", Integer.toString(texts.size()))))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RealExports.RNCP, RealExports.RS})
    void loseNoText(String export) throws IOException {
        Path file = RealData.file(export);
        List<DomSheet> expected = DomSheet.read(file);
        List<CertificationSheet> sheets = read(file);
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            // A text that occurs six times must be kept six times.
            List<String> kept = new ArrayList<>();
            ModelPointer.everything(sheets.get(i)).forEach(text -> kept.add(text.strip()));
            expected.get(i).leaves().stream()
                    .filter(text -> !text.matches("Niveau [1-8]")) // the label of a level, which its number implies
                    .map(RealFieldsTest::asRead)
                    .filter(text -> !kept.remove(text))
                    .forEach(lost::add);
        }
        assertThat(lost).isEmpty();
    }
}
