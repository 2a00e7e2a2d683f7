package fr.rncp.rules.catalogue.pathways;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.cohort;
import static fr.rncp.rules.catalogue.ExampleSheets.pathway;
import static fr.rncp.rules.catalogue.RuleExample.example;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.catalogue.RuleExample;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Examples of ACC. */
public final class PathwayExamples {

    private PathwayExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("ACC-001")
                        .passes("six pathways, each yes or no", RNCP)
                        .fails("no row for experience", without(Pathway.EXPERIENCE)),
                example("ACC-002")
                        .passes("all pathways open", RNCP)
                        .fails("all pathways closed", each(row -> row.withAvailable(Answer.NO))),
                example("ACC-003")
                        .passes("RNCP, open by experience", RNCP)
                        .fails("RNCP, not open by experience", answering(RNCP, Pathway.EXPERIENCE, Answer.NO)),
                example("ACC-004")
                        .passes("RS, no apprenticeship", adding(Pathway.APPRENTICESHIP, Answer.NO))
                        .fails("RS, apprenticeship open", adding(Pathway.APPRENTICESHIP, Answer.YES)),
                example("ACC-005")
                        .passes("RS, not open by experience", adding(Pathway.EXPERIENCE, Answer.NO))
                        .fails("RS, open by experience", adding(Pathway.EXPERIENCE, Answer.YES)),
                example("ACC-006")
                        .passes(
                                "a CQP, professionalisation contract open",
                                adding(Pathway.PROFESSIONALISATION_CONTRACT, Answer.YES)
                                        .withTitle("CQP Doreur sur tranche"))
                        .fails(
                                "RS, professionalisation contract open",
                                adding(Pathway.PROFESSIONALISATION_CONTRACT, Answer.YES)),
                example("ACC-007")
                        .passes("open by experience, two and one certified by VAE", RNCP)
                        .fails(
                                "by law, not open by experience, two certified by VAE",
                                byLawOf2024(answering(RNCP, Pathway.EXPERIENCE, Answer.NO))
                                        .withStatistics(cohort(2024, 40, 2))),
                example("ACC-008")
                        .passes(
                                "individual application, \"être titulaire du baccalauréat\"",
                                asking("Être titulaire du baccalauréat."))
                        .fails(
                                "individual application, \"avoir suivi la formation\"",
                                asking("Avoir suivi la formation de régisseur.")),
                example("ACC-009")
                        .passes("a jury, and yes", RNCP)
                        .fails("a jury, and no answer", answering(RNCP, Pathway.EXPERIENCE, Answer.UNKNOWN)),
                example("ACC-010")
                        .passes(
                                "a CQP, apprenticeship closed",
                                answering(RNCP, Pathway.APPRENTICESHIP, Answer.NO)
                                        .withTitle("CQP Doreur sur tranche"))
                        .fails(
                                "a CQP, apprenticeship open",
                                answering(RNCP, Pathway.APPRENTICESHIP, Answer.YES)
                                        .withTitle("CQP Doreur sur tranche")),
                example("ACC-011")
                        .passes("no minimum", asking("Être titulaire du baccalauréat."))
                        .fails("three years for VAE", asking("Pour la VAE, justifier de trois ans d'expérience.")),
                example("ACC-012")
                        .passes("at least eighteen years", asking("Être âgé de plus de 18 ans."))
                        .fails(
                                "under thirty, French",
                                asking("Avoir moins de 30 ans et être de nationalité française.")));
    }

    public static CertificationSheet each(UnaryOperator<AccessPathway> change) {
        return RNCP.withAccessPathways(
                RNCP.accessPathways().stream().map(change).toList());
    }

    public static CertificationSheet answering(CertificationSheet sheet, Pathway pathway, Answer answer) {
        return sheet.withAccessPathways(sheet.accessPathways().stream()
                .map(row -> row.pathway() == pathway ? row.withAvailable(answer) : row)
                .toList());
    }

    /** Registers a sheet by law before the law opened such certifications to the validation of experience. */
    static CertificationSheet byLawOf2024(CertificationSheet sheet) {
        return sheet.withRegistration(
                sheet.registration().withType(RegistrationType.BY_LAW).withEffectiveDate(LocalDate.of(2024, 7, 1)));
    }

    static CertificationSheet without(Pathway pathway) {
        return RNCP.withAccessPathways(RNCP.accessPathways().stream()
                .filter(row -> row.pathway() != pathway)
                .toList());
    }

    static CertificationSheet adding(Pathway pathway, Answer answer) {
        return RS.withAccessPathways(
                Stream.concat(RS.accessPathways().stream(), Stream.of(pathway(pathway, answer, "")))
                        .toList());
    }

    static CertificationSheet asking(String prerequisite) {
        return RNCP.withPrerequisites(RNCP.prerequisites().withEntry(Prose.of(prerequisite)));
    }
}
