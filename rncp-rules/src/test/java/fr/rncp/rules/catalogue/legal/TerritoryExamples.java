package fr.rncp.rules.catalogue.legal;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.body;
import static fr.rncp.rules.catalogue.RuleExample.example;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.catalogue.RuleExample;
import java.util.List;

/** Examples of TER. */
public final class TerritoryExamples {

    private static final CertificationSheet POLYNESIAN = RNCP.withCertifyingBodies(
            body("Haut-commissariat de la République en Polynésie française", "17987301300017"));

    private TerritoryExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("TER-001")
                        .passes("both territories answered", RNCP)
                        .fails("no answer for New Caledonia", answering(Answer.UNKNOWN, Answer.YES, RNCP)),
                example("TER-002")
                        .passes(
                                "high commission in French Polynesia, accessible there",
                                answering(Answer.NO, Answer.YES, POLYNESIAN))
                        .fails(
                                "high commission in French Polynesia, not accessible there",
                                answering(Answer.NO, Answer.NO, POLYNESIAN)));
    }

    private static CertificationSheet answering(Answer caledonia, Answer polynesia, CertificationSheet sheet) {
        return sheet.withTerritories(
                Territories.NONE.withNewCaledonia(caledonia).withFrenchPolynesia(polynesia));
    }
}
