package fr.rncp.rules.catalogue.juries;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleExample.example;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.answering;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.each;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.rules.catalogue.RuleExample;
import java.time.LocalDate;
import java.util.List;

/** Examples of JUR. */
public final class JuryExamples {

    private JuryExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("JUR-001")
                        .passes("open pathways with juries", RNCP)
                        .fails("an open pathway, \"-\"", byExperience(RNCP, "-")),
                example("JUR-002")
                        .passes("a closed pathway, \"-\"", closed("-"))
                        .fails("a closed pathway, \"trois membres\"", closed("Le jury compte trois membres.")),
                example("JUR-003")
                        .passes("\"au moins trois membres\"", RNCP)
                        .fails("\"un seul membre\"", all("Le jury est composé d'un seul membre.")),
                example("JUR-004")
                        .passes("\"dont deux professionnels\"", RNCP)
                        .fails(
                                "\"deux formateurs et le directeur de l'école\"",
                                byExperience(RNCP, "Deux formateurs et le directeur de l'école")),
                example("JUR-005")
                        .passes(
                                "2021, two professionals of three",
                                of2021("Le jury compte trois membres, dont deux professionnels."))
                        .fails(
                                "2021, one professional of five",
                                of2021("Le jury compte cinq membres, dont un professionnel.")),
                example("JUR-006")
                        .passes("\"au moins 50 % des membres sont externes\"", all(HALF_OUTSIDE))
                        .fails("no mention of external members", all("Le jury compte trois membres.")),
                example("JUR-007")
                        .passes("the text does not repeat the law", byExperience(RNCP, "Le jury compte deux membres."))
                        .fails(
                                "\"sans voix prépondérante\"",
                                byExperience(RNCP, "Le jury compte deux membres, sans voix prépondérante.")),
                example("JUR-009")
                        .passes(
                                "professional title, \"professionnels habilités\"",
                                professionalTitle("Le jury est composé de deux professionnels habilités."))
                        .fails(
                                "professional title, \"jury composé de formateurs\"",
                                professionalTitle("Le jury est composé de formateurs.")),
                example("JUR-010")
                        .passes(
                                "CQP, an employer and an employee",
                                cqp("Le jury est paritaire : un représentant des employeurs et un représentant des"
                                        + " salariés."))
                        .fails("CQP, no mention of parity", cqp("Le jury compte trois membres.")),
                example("JUR-011")
                        .passes(
                                "three members, three named",
                                all("Le jury est composé de trois membres : deux formateurs et un professionnel."))
                        .fails(
                                "three members, four externals",
                                all("Le jury est composé de trois membres : deux professionnels externes et deux"
                                        + " experts externes.")),
                example("JUR-012")
                        .passes(
                                "no trainer of the candidate",
                                all("Aucun membre du jury n'est le formateur du candidat."))
                        .fails(
                                "the trainer of the candidate",
                                all("Deux professionnels et le formateur du candidat.")));
    }

    static final String HALF_OUTSIDE = "Au moins 50 % des membres sont externes.";

    static CertificationSheet all(String jury) {
        return each(row -> row.withJury(Prose.of(jury)));
    }

    public static CertificationSheet byExperience(CertificationSheet sheet, String jury) {
        return sheet.withAccessPathways(sheet.accessPathways().stream()
                .map(row -> row.pathway() == Pathway.EXPERIENCE ? row.withJury(Prose.of(jury)) : row)
                .toList());
    }

    static CertificationSheet closed(String jury) {
        return byExperience(answering(RNCP, Pathway.EXPERIENCE, Answer.NO), jury);
    }

    static CertificationSheet of2021(String jury) {
        return byExperience(starting(LocalDate.of(2021, 7, 1)), jury);
    }

    static CertificationSheet starting(LocalDate day) {
        return RNCP.withRegistration(RNCP.registration().withDecisionDate(day));
    }

    public static CertificationSheet professionalTitle(String jury) {
        return all(jury)
                .withClassification(RNCP.classification()
                        .withDiplomaType(Coded.of(new DiplomaTypeCode("TP"), "Titre professionnel")));
    }

    static CertificationSheet cqp(String jury) {
        return all(jury).withTitle("CQP Régisseur d'atelier de reliure");
    }
}
