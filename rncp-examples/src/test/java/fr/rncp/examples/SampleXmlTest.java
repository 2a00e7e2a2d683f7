package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.prose.Prose;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class SampleXmlTest {

    private static final String FEED_ORDER = """
            NUMERO_FICHE INTITULE FORMACODES NOMENCLATURE_EUROPE CODES_NSF CERTIFICATEURS EXISTENCE_PARTENAIRES \
            ACTIVITES_VISEES CAPACITES_ATTESTEES SECTEURS_ACTIVITE TYPE_EMPLOI_ACCESSIBLES CODES_ROME \
            REGLEMENTATIONS_ACTIVITES SI_JURY_FI SI_JURY_CA SI_JURY_FC SI_JURY_CQ SI_JURY_CL SI_JURY_VAE \
            PUBLICATION_DECRET_GENERAL PUBLICATION_DECRET_CREATION STATISTIQUES_PROMOTIONS LIEN_URL_DESCRIPTION \
            DATE_FIN_ENREGISTREMENT BLOCS_COMPETENCES OBJECTIFS_CONTEXTE PREREQUIS_ENTREE_FORMATION \
            DATE_DE_PUBLICATION""";

    /** The children of a sheet that the samples use, in the feed's order. */
    private static final List<String> ORDER = List.of(FEED_ORDER.split(" ", -1));

    /** What the feed's groups hold, in its order. */
    private static final Map<String, List<String>> GROUPS = Map.ofEntries(
            Map.entry("FORMACODES", List.of("FORMACODE")),
            Map.entry("FORMACODE", List.of("CODE", "LIBELLE")),
            Map.entry("NOMENCLATURE_EUROPE", List.of("NIVEAU", "LIBELLE")),
            Map.entry("CODES_NSF", List.of("NSF")),
            Map.entry("NSF", List.of("CODE", "LIBELLE")),
            Map.entry("CERTIFICATEURS", List.of("CERTIFICATEUR")),
            Map.entry(
                    "CERTIFICATEUR",
                    List.of("SIRET_CERTIFICATEUR", "NOM_CERTIFICATEUR", "NOM_COMMERCIAL", "SITE_INTERNET")),
            Map.entry("CODES_ROME", List.of("ROME")),
            Map.entry("ROME", List.of("CODE", "LIBELLE")),
            Map.entry("SI_JURY_FI", List.of("DATE_DERNIERE_MODIFICATION", "COMPOSITION")),
            Map.entry("SI_JURY_CA", List.of("DATE_DERNIERE_MODIFICATION", "COMPOSITION")),
            Map.entry("SI_JURY_FC", List.of("DATE_DERNIERE_MODIFICATION", "COMPOSITION")),
            Map.entry("SI_JURY_CQ", List.of("DATE_DERNIERE_MODIFICATION", "COMPOSITION")),
            Map.entry("SI_JURY_CL", List.of("DATE_DERNIERE_MODIFICATION", "COMPOSITION")),
            Map.entry("SI_JURY_VAE", List.of("DATE_DERNIERE_MODIFICATION", "COMPOSITION")),
            Map.entry("PUBLICATION_DECRET_GENERAL", List.of("PUBLICATION_JO")),
            Map.entry("PUBLICATION_DECRET_CREATION", List.of("PUBLICATION_JO")),
            Map.entry("PUBLICATION_JO", List.of("TITRE", "DATE_PUBLICATION_JO")),
            Map.entry("STATISTIQUES_PROMOTIONS", List.of("STATISTIQUES_PROMOTION")),
            Map.entry(
                    "STATISTIQUES_PROMOTION",
                    List.of(
                            "ANNEE",
                            "NOMBRE_CERTIFIES",
                            "NOMBRE_CERTIFIES_VAE",
                            "TAUX_INSERTION_GLOBAL_6MOIS",
                            "TAUX_INSERTION_METIER_6MOIS",
                            "TAUX_INSERTION_METIER_2ANS")),
            Map.entry("BLOCS_COMPETENCES", List.of("BLOC_COMPETENCES")),
            Map.entry("BLOC_COMPETENCES", List.of("CODE", "LIBELLE", "LISTE_COMPETENCES", "MODALITES_EVALUATION")));

    /** In the order of the sheets. */
    private static final List<SampleFile> PAGES = List.of(SampleFile.RNCP36440_PAGE, SampleFile.RNCP36716_PAGE);

    private static List<Element> sheets = List.of();

    @BeforeAll
    static void parse() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try (InputStream xml = SampleFile.EXPORT_XML.open()) {
            Element root = factory.newDocumentBuilder().parse(xml).getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("FICHES");
            assertThat(children(root).get(0).getTagName()).isEqualTo("VERSION_FLUX");
            assertThat(children(root).get(0).getTextContent()).isEqualTo("4.1");
            sheets = children(root).subList(1, children(root).size());
        }
    }

    @Test
    void holdsTheTwoSheets() {
        assertThat(sheets.stream().map(Element::getTagName).toList()).containsExactly("FICHE", "FICHE");
        assertThat(sheets.stream().map(SampleXmlTest::number).toList()).containsExactly("RNCP36440", "RNCP36716");
    }

    @Test
    void isLaidOutAsTheOfficialExport() {
        String xml = SampleFile.EXPORT_XML.text();

        assertThat(xml)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<FICHES>\n    <VERSION");
        assertThat(xml).doesNotContain("\t");
        assertThat(xml).doesNotContain("\u00a0");
        assertThat(xml).endsWith("</FICHES>\n");
    }

    @Test
    void followsTheOrderOfTheFeed() {
        for (Element sheet : sheets) {
            assertOrder(ORDER, sheet);
            descendants(sheet).filter(group -> !isLeaf(group)).forEach(group -> {
                assertThat(GROUPS).as(group::getTagName).containsKey(group.getTagName());
                assertOrder(GROUPS.getOrDefault(group.getTagName(), List.of()), group);
            });
        }
    }

    /** Each child is known, and comes in the feed's order; only the items of a list repeat. */
    private static void assertOrder(List<String> order, Element parent) {
        List<String> names = children(parent).stream().map(Element::getTagName).toList();
        List<Integer> positions = names.stream().map(order::indexOf).toList();

        assertThat(positions).as(names::toString).doesNotContain(-1);
        assertThat(positions)
                .as(names::toString)
                .isEqualTo(positions.stream().sorted().toList());
        assertThat(order.size() == 1 || Set.copyOf(names).size() == names.size())
                .as(names::toString)
                .isTrue();
    }

    @Test
    void hasNoEmptyElement() {
        for (Element sheet : sheets) {
            descendants(sheet)
                    .forEach(e ->
                            assertThat(e.getTextContent()).as(e::getTagName).isNotBlank());
        }
    }

    @Test
    void takesEveryTextFromThePage() {
        for (int i = 0; i < sheets.size(); i++) {
            String page = folded(PAGES.get(i).text().replace('|', ' '));
            descendants(sheets.get(i)).filter(SampleXmlTest::isLeaf).forEach(leaf -> {
                String printed = asPrinted(leaf);
                assertThat(page).as(() -> leaf.getTagName() + ": " + printed).contains(printed);
            });
        }
    }

    /** The text as a page prints it: dates with dashes (save those of legal texts), the level as its label. */
    private static String asPrinted(Element leaf) {
        String text = folded(leaf.getTextContent());
        return switch (leaf.getTagName()) {
            case "NIVEAU" -> text.replace("NIV", "Niveau ");
            case "EXISTENCE_PARTENAIRES" -> {
                assertThat(text).isEqualTo("Non");
                yield "Le certificateur n'habilite aucun organisme préparant à la certification";
            }
            case "DATE_FIN_ENREGISTREMENT", "DATE_DE_PUBLICATION", "DATE_DERNIERE_MODIFICATION" ->
                text.replace('/', '-');
            default -> text;
        };
    }

    @Test
    void carriesEveryTextTheFeedHasAnElementFor() {
        for (int i = 0; i < sheets.size(); i++) {
            Set<String> leaves = descendants(sheets.get(i))
                    .filter(SampleXmlTest::isLeaf)
                    .map(leaf -> folded(leaf.getTextContent()))
                    .collect(Collectors.toSet());
            texts(SampleSheets.real().get(i))
                    .map(Prose::text)
                    .filter(text -> !text.isEmpty())
                    .map(SampleXmlTest::folded)
                    .forEach(text -> assertThat(leaves).as(text).contains(text));
        }
    }

    /** Without what only a page carries: assessment of the whole and accumulation. */
    private static Stream<Prose> texts(CertificationSheet sheet) {
        Description d = sheet.description();
        return Stream.of(
                        Stream.of(
                                d.objectives(),
                                d.activities(),
                                d.skills(),
                                d.sectors(),
                                d.jobs(),
                                d.regulations(),
                                d.link()),
                        Stream.of(sheet.prerequisites().entry()),
                        sheet.blocks().stream().flatMap(block -> Stream.of(block.skills(), block.assessment())),
                        sheet.accessPathways().stream().map(AccessPathway::jury))
                .flatMap(Function.identity());
    }

    private static String number(Element sheet) {
        return children(sheet).get(0).getTextContent();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static boolean isLeaf(Element element) {
        return children(element).isEmpty();
    }

    private static Stream<Element> descendants(Element element) {
        return children(element).stream().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .forEach(node -> children.add((Element) node));
        return children;
    }
}
