package fr.rncp.testkit;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pieces of the page of a sheet, in the order of the site. */
final class PageItems {

    private final CertificationSheet sheet;
    private final List<PageItem> items = new ArrayList<>();

    private PageItems(CertificationSheet sheet) {
        this.sheet = sheet;
    }

    static List<PageItem> of(CertificationSheet sheet) {
        PageItems page = new PageItems(sheet);
        page.head();
        page.facts();
        page.certifiers();
        page.texts();
        page.conditions();
        page.correspondences();
        page.legalReferences();
        page.dates();
        page.rest();
        return page.items.stream()
                .filter(item ->
                        !(item instanceof PageItem.Grid grid && grid.rows().isEmpty()))
                .toList();
    }

    private void head() {
        String type = sheet.classification()
                .diplomaType()
                .map(award -> award.code().value() + " - ")
                .orElse("");
        items.add(new PageItem.Title(type + sheet.title().map(PageCells::line).orElse("Sans titre")));
        items.add(new PageItem.Field("N° de fiche", sheet.number().value()));
        if (sheet.registration().active().isKnown()) {
            items.add(new PageItem.Field("Etat", sheet.registration().active().isYes() ? "Active" : "Inactive"));
        }
    }

    private void facts() {
        items.add(new PageItem.Caption("L'essentiel"));
        text(
                "Nomenclature du niveau de qualification",
                sheet.classification().level().stream()
                        .map(level -> "Niveau " + level.number())
                        .toList());
        text("Code(s) NSF", PageCells.codes(sheet.classification().nsf(), " : "));
        text("Formacode(s)", PageCells.codes(sheet.classification().formacodes(), " : "));
        text(
                "Date d’échéance de l’enregistrement",
                PageCells.date(sheet.registration().endDate()));
    }

    private void text(String label, List<String> lines) {
        items.add(new PageItem.Labelled(label, lines));
    }

    private void text(String label, Prose prose) {
        text(label + " :", PageCells.lines(prose.text()));
    }

    private void certifiers() {
        items.add(new PageItem.Caption("Certificateur(s)"));
        items.add(new PageItem.Grid(
                List.of("Nom légal", "Siret", "Nom commercial", "Site internet"),
                sheet.certifyingBodies().stream()
                        .map(body -> List.of(
                                PageCells.cell(body.legalName()),
                                PageCells.cell(body.siret().map(siret -> siret.value())),
                                PageCells.cell(body.tradeName()),
                                PageCells.cell(body.website())))
                        .toList()));
    }

    private void texts() {
        var description = sheet.description();
        items.add(new PageItem.Caption("Résumé de la certification"));
        text("Objectifs et contexte de la certification", description.objectives());
        text("Activités visées", description.activities());
        text("Compétences attestées", description.skills());
        text("Modalités d'évaluation", description.assessment());
        items.add(new PageItem.Caption("Blocs de compétences"));
        sheet.blocks().forEach(this::block);
        text(
                "Description des modalités d'acquisition de la certification par capitalisation des blocs de"
                        + " compétences et/ou par correspondance",
                description.accumulation());
        items.add(new PageItem.Caption("Secteur d'activité et type d'emploi"));
        text("Secteurs d’activités", description.sectors());
        text("Type d'emplois accessibles", description.jobs());
        text(
                "Code(s) ROME :",
                PageCells.codes(sheet.classification().rome(), " - ").stream()
                        .map(code -> "- " + code)
                        .toList());
        text("Références juridiques des règlementations d’activité", description.regulations());
    }

    private void block(SkillBlock block) {
        String code = block.code().map(Object::toString).orElse(sheet.number() + "BC99");
        text(code + " - " + block.title().map(PageCells::line).orElse("Bloc"), List.of());
        items.add(new PageItem.Grid(
                List.of("Liste de compétences", "Modalités d'évaluation"),
                List.of(List.of(
                        String.join("\n", PageCells.lines(block.skills().text())),
                        String.join("\n", PageCells.lines(block.assessment().text()))))));
    }

    private void conditions() {
        items.add(new PageItem.Caption("Voies d'accès"));
        text(
                "Le cas échéant, prérequis à l’entrée en formation",
                sheet.prerequisites().entry());
        text(
                "Le cas échéant, prérequis à la validation de la certification",
                sheet.prerequisites().certification());
        text(
                "Pré-requis disctincts pour les blocs de compétences :",
                PageCells.answer(sheet.prerequisites().blocksHaveOwn()));
        text("Validité des composantes acquises :", List.of());
        items.add(new PageItem.Grid(
                List.of(
                        "Voie d’accès à la certification",
                        "Oui",
                        "Non",
                        "Composition des jurys",
                        "Date de dernière modification"),
                sheet.accessPathways().stream()
                        .filter(pathway -> PageCells.PATHWAYS.containsKey(pathway.pathway()))
                        .map(PageCells::pathway)
                        .toList()));
        items.add(new PageItem.Grid(
                List.of("", "Oui", "Non"),
                List.of(
                        PageCells.territory(
                                "Inscrite au cadre de la Nouvelle Calédonie",
                                sheet.territories().newCaledonia()),
                        PageCells.territory(
                                "Inscrite au cadre de la Polynésie française",
                                sheet.territories().frenchPolynesia()))));
    }

    private void correspondences() {
        items.add(new PageItem.Caption(
                "Liens avec d’autres certifications professionnelles, certifications ou habilitations"));
        List<BlockCorrespondence> all = sheet.relations().correspondences();
        if (all.isEmpty()) {
            text("Aucune correspondance", List.of());
            return;
        }
        items.add(new PageItem.Grid(
                List.of(
                        "Bloc(s) de compétences concernés",
                        "Code et intitulé de la certification professionnelle reconnue en correspondance partielle",
                        "Bloc(s) de compétences en correspondance partielle"),
                all.stream()
                        .map(each -> List.of(
                                PageCells.blocks(each.sourceBlocks()),
                                each.target()
                                        .map(target -> target + " - Titre voisin")
                                        .orElse("-"),
                                PageCells.blocks(each.targetBlocks())))
                        .toList()));
    }

    private void legalReferences() {
        items.add(new PageItem.Caption("Base légale"));
        legal("Référence au(x) texte(s) règlementaire(s) instaurant la certification :", LegalReferenceKind.GENERAL);
        legal(
                "Référence des arrêtés et décisions publiés au Journal Officiel ou au Bulletin Officiel (enregistrement"
                        + " au RNCP, création diplôme, accréditation…) :",
                LegalReferenceKind.CREATION);
    }

    private void legal(String label, LegalReferenceKind kind) {
        List<LegalReference> references = sheet.legalReferences().stream()
                .filter(each -> each.kind() == kind)
                .toList();
        if (!references.isEmpty()) {
            text(label, List.of());
            items.add(new PageItem.Grid(
                    List.of("Date du JO/BO", "Référence au JO/BO"),
                    references.stream()
                            .map(each -> List.of(
                                    each.publishedOn()
                                            .map(PageCells.SLASHED::format)
                                            .orElse("-"),
                                    PageCells.cell(each.title())))
                            .toList()));
        }
    }

    private void dates() {
        var registration = sheet.registration();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Date de publication de la fiche", PageCells.day(registration.publicationDate())));
        rows.add(List.of("Date de début des parcours certifiants", PageCells.day(registration.pathwaysStartDate())));
        registration
                .decisionDate()
                .ifPresent(date -> rows.add(List.of("Date de décision", PageCells.DASHED.format(date))));
        registration
                .awardDeadline()
                .ifPresent(date -> rows.add(List.of(
                        "Date de dernière délivrance possible de la certification", PageCells.DASHED.format(date))));
        items.add(new PageItem.Grid(List.of(), rows));
    }

    private void rest() {
        items.add(new PageItem.Caption("Pour plus d'informations"));
        text("Statistiques :", List.of());
        statistics();
        text(
                "Lien internet vers le descriptif de la certification",
                sheet.description().link());
        partners();
        history();
        text("Référentiel d'activité, de compétences et d'évaluation :", List.of());
        sheet.documents().forEach(document -> document.url()
                .ifPresent(url -> items.add(new PageItem.Anchor(
                        document.title().map(PageCells::line).orElse("Référentiel"), url))));
    }

    private void history() {
        if (sheet.certifierHistory().isEmpty()) {
            return;
        }
        text("Historique des changements de certificateurs :", List.of());
        items.add(new PageItem.Grid(
                List.of("Nom légal du certificateur", "Siret du certificateur", "Action", "Date de la modification"),
                sheet.certifierHistory().stream()
                        .map(change -> List.of(
                                PageCells.cell(change.legalName()),
                                PageCells.cell(change.siret().map(siret -> siret.value())),
                                change.action().equals(Optional.of(CertifierAction.REMOVED))
                                        ? "Est retiré"
                                        : "Est ajouté",
                                PageCells.day(change.changedOn())))
                        .toList()));
    }

    private void statistics() {
        List<CohortStatistics> dated = sheet.statistics().stream()
                .filter(each -> each.year().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return;
        }
        items.add(new PageItem.Grid(
                List.of(
                        "Année d'obtention de la certification",
                        "Nombre de certifiés",
                        "Nombre de certifiés à la suite d’un parcours vae",
                        "Taux d'insertion global à 6 mois (en %)",
                        "Taux d'insertion dans le métier visé à 6 mois (en %)",
                        "Taux d'insertion dans le métier visé à 2 ans (en %)"),
                dated.stream().map(PageCells::cohort).toList()));
    }

    private void partners() {
        if (sheet.partners().isEmpty()) {
            text("Le certificateur n'habilite aucun organisme préparant à la certification", List.of());
            return;
        }
        text("Liste des organismes préparant à la certification :", List.of());
        items.add(new PageItem.Grid(
                List.of("Nom légal", "Siret", "Rôle"),
                sheet.partners().stream()
                        .map(partner -> List.of(
                                PageCells.cell(partner.legalName()),
                                PageCells.cell(partner.siret().map(siret -> siret.value())),
                                partner.habilitation()
                                        .map(role -> PageCells.HABILITATIONS.getOrDefault(role, "-"))
                                        .orElse("-")))
                        .toList()));
    }
}
