package fr.rncp.io.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page as a model of sections, which can be printed in each of the shapes of real pages.
 *
 * @param sections the sections in order
 */
record PageModel(List<Section> sections) {

    /** A part with a heading, or a table alone. */
    sealed interface Section {}

    /** A heading and paragraphs. */
    record Text(String heading, List<String> lines) implements Section {}

    /** A label of the head and its values. */
    record Fact(String heading, List<String> values) implements Section {}

    /** An optional heading and a table; the header may be empty. */
    record Table(String heading, List<String> header, List<List<String>> rows) implements Section {}

    /** Returns the page of a fictional sheet, with every table. */
    static PageModel fictional() {
        return new PageModel(List.of(
                new Fact("Nomenclature du niveau de qualification", List.of("Niveau 5")),
                new Fact("Code(s) NSF", List.of("326r : Assistance informatique", "326 : Informatique")),
                new Fact("Formacode(s)", List.of("31051 : Maintenance")),
                new Fact("Date d’échéance de l’enregistrement", List.of("20-07-2025")),
                new Table(
                        "",
                        List.of("Nom légal", "Siret", "Nom commercial", "Site internet"),
                        List.of(
                                List.of("ECOLE FICTIVE", "49386136300080", "Fictive", "https://example.org/"),
                                List.of("BRANCHE FICTIVE", "-", "-", "-"))),
                new Text(
                        "Objectifs et contexte de la certification :",
                        List.of("Un métier fictif.", "Il sert d'exemple.")),
                new Text("Activités visées :", List.of("Première activité", "Seconde activité")),
                new Text("Compétences attestées :", List.of("Première compétence", "Seconde compétence")),
                new Text("Modalités d'évaluation :", List.of("Un projet devant un jury.")),
                block("RNCP9999998BC01 - Premier bloc"),
                block("RNCP9999998BC02 - Second bloc"),
                new Text(
                        "Description des modalités d'acquisition de la certification par capitalisation des blocs de"
                                + " compétences et/ou par correspondance :",
                        List.of("Tous les blocs.")),
                new Text("Secteurs d’activités :", List.of("Tous.")),
                new Text("Type d'emplois accessibles :", List.of("Personne fictive")),
                new Text("Code(s) ROME :", List.of("I1401 - Maintenance")),
                new Text("Références juridiques des règlementations d’activité :", List.of("Néant")),
                new Text("Le cas échant, prérequis à l’entrée en formation :", List.of("Aucun")),
                new Text("Le cas échant, prérequis à la validation de la certification :", List.of()),
                new Text("Pré-requis disctincts pour les blocs de compétences :", List.of("Non")),
                new Text("Validité des composantes acquises :", List.of()),
                pathways(),
                new Table(
                        "",
                        List.of("", "Oui", "Non"),
                        List.of(
                                List.of("Inscrite au cadre de la Nouvelle Calédonie", "", "X"),
                                List.of("Inscrite au cadre de la Polynésie française", "X", ""))),
                new Text("Aucune correspondance", List.of()),
                new Table(
                        "Référence au(x) texte(s) règlementaire(s) instaurant la certification :",
                        List.of("Date du JO/BO", "Référence au JO/BO"),
                        List.of(List.of("24/09/2020", "Délibération fictive"))),
                new Table(
                        "",
                        List.of(),
                        List.of(
                                List.of("Date de publication de la fiche", "01-06-2022"),
                                List.of("Date de début des parcours certifiants", "04-11-2021"))),
                new Table(
                        "Statistiques :",
                        List.of(
                                "Année d'obtention de la certification",
                                "Nombre de certifiés",
                                "Nombre de certifiés à la suite d’un parcours vae",
                                "Taux d'insertion global à 6 mois (en %)",
                                "Taux d'insertion dans le métier visé à 6 mois (en %)",
                                "Taux d'insertion dans le métier visé à 2 ans (en %)"),
                        List.of(List.of("2021", "114", "0", "86", "67", "-"))),
                new Text(
                        "Lien internet vers le descriptif de la certification :", List.of("https://example.org/fiche")),
                new Table(
                        "Historique des changements de certificateurs :",
                        List.of(
                                "Nom légal du certificateur",
                                "Siret du certificateur",
                                "Action",
                                "Date de la modification"),
                        List.of(List.of("ECOLE FICTIVE", "49386136300080", "Est ajouté", "01-04-2023"))),
                new Text("Le certificateur n'habilite aucun organisme préparant à la certification", List.of()),
                new Text("Référentiel d'activité, de compétences et d'évaluation :", List.of())));
    }

    private static Table block(String heading) {
        return new Table(
                heading,
                List.of("Liste de compétences", "Modalités d'évaluation"),
                List.of(List.of("Une compétence de " + heading.substring(0, 15) + "\nUne autre", "Mise en situation")));
    }

    private static Table pathways() {
        return new Table(
                "",
                List.of(
                        "Voie d’accès à la certification",
                        "Oui",
                        "Non",
                        "Composition des jurys",
                        "Date de dernière modification"),
                List.of(
                        List.of(
                                "Après un parcours de formation sous statut d’élève ou d’étudiant",
                                "X",
                                "",
                                "Trois membres",
                                "20-07-2022"),
                        List.of("En contrat d’apprentissage", "", "X", "-", "-"),
                        List.of("Après un parcours de formation continue", "X", "", "Trois membres", "20-07-2022"),
                        List.of("En contrat de professionnalisation", "X", "", "-", "-"),
                        List.of("Par candidature individuelle", "", "X", "-", "-"),
                        List.of("Par expérience", "X", "", "Trois membres", "20-07-2022")));
    }

    /** Prints the page as HTML, with every cell in its column. */
    String html() {
        return "<!DOCTYPE html>\n<html><head><title>x</title><style>p{}</style></head><body><main>\n"
                + "<h1 class=\"title--page--generic\">TP - Personne fictive</h1>\n"
                + "<p class=\"tag\"><span>N° de fiche</span><br><span>RNCP9999998</span></p>\n"
                + "<p class=\"tag\"><span>Etat :</span> <span>Active</span></p>\n"
                + sections.stream().map(PageModel::html).collect(Collectors.joining("\n"))
                + "\n</main></body></html>\n";
    }

    private static String html(Section section) {
        if (section instanceof Text text) {
            return "<h3>" + escaped(text.heading()) + "</h3>" + paragraphs(text.lines());
        }
        if (section instanceof Fact fact) {
            return "<div class=\"line\"><p>" + escaped(fact.heading()) + "</p><div>" + paragraphs(fact.values())
                    + "</div></div>";
        }
        Table table = (Table) section;
        return (table.heading().isEmpty() ? "" : "<h3>" + escaped(table.heading()) + "</h3>")
                + "<table>" + (table.header().isEmpty() ? "" : "<thead>" + row("th", table.header()) + "</thead>")
                + "<tbody>"
                + table.rows().stream().map(r -> row("td", r)).collect(Collectors.joining("\n")) + "</tbody></table>";
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream().map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining("\n"));
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell).replace("\n", "<br>") + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Prints the page as text with bars in tables; empty cells are moved to the end of their row. */
    String barred() {
        return sections.stream().map(PageModel::barred).collect(Collectors.joining("\n"));
    }

    private static String barred(Section section) {
        if (section instanceof Table table) {
            Stream<String> header = table.header().isEmpty()
                    ? Stream.empty()
                    : Stream.of(
                            bars(table.header()), "---|".repeat(table.header().size()));
            return lines(Stream.of(
                    Stream.of(table.heading()).filter(h -> !h.isEmpty()),
                    header,
                    table.rows().stream().map(PageModel::bars)));
        }
        return plain(section, "");
    }

    private static String bars(List<String> cells) {
        String filled =
                cells.stream().filter(c -> !c.isEmpty()).map(c -> c + " |").collect(Collectors.joining(" "));
        return filled + " |".repeat((int) cells.stream().filter(String::isEmpty).count());
    }

    /** Prints the page as flattened text: cells one after the other, captions repeated, facts twice. */
    String flat() {
        String facts = sections.stream()
                .filter(Fact.class::isInstance)
                .flatMap(s -> ((Fact) s).values().stream())
                .collect(Collectors.joining("\n\n"));
        return sections.stream()
                .map(s -> (isFirstTable(s) ? facts + "\n\n" : "") + flat(s))
                .collect(Collectors.joining("\n\n"));
    }

    private boolean isFirstTable(Section section) {
        return section.equals(
                sections.stream().filter(Table.class::isInstance).findFirst().orElseThrow());
    }

    private static String flat(Section section) {
        if (section instanceof Table table) {
            boolean isBlock = table.heading().startsWith("RNCP");
            String caption =
                    table.heading().isEmpty() || isBlock ? "" : table.heading().replace(" :", "");
            return lines(Stream.of(
                    Stream.of(table.heading(), caption, words(table.header())).filter(l -> !l.isEmpty()),
                    table.rows().stream().map(r -> isBlock ? "\n" + String.join("\n\n", r) : words(r))));
        }
        return plain(section, "\n");
    }

    private static String words(List<String> cells) {
        return cells.stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String plain(Section section, String between) {
        if (section instanceof Fact fact) {
            return fact.heading().toUpperCase(Locale.ROOT) + "\n" + between
                    + String.join("\n" + between, fact.values());
        }
        Text text = (Text) section;
        return text.heading() + "\n" + between + String.join("\n", text.lines());
    }

    private static String lines(Stream<Stream<String>> parts) {
        return parts.flatMap(p -> p).collect(Collectors.joining("\n"));
    }
}
