package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Answer;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Territories;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import java.util.List;
import java.util.stream.Stream;

/** TER: New Caledonia and French Polynesia. */
final class TerritoryRules {

    private static final String NEW_CALEDONIA = "/territories/newCaledonia";
    private static final String POLYNESIA = "/territories/frenchPolynesia";

    private TerritoryRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                // The feed has these elements for the RNCP alone.
                rule("TER-001", Severity.INFO, Sources.FEED)
                        .only(Scope.RNCP)
                        .reads(NEW_CALEDONIA, POLYNESIA)
                        .check(TerritoryRules::flagsAreKnown),
                rule("TER-002", Severity.WARNING, Sources.education("R373-3"))
                        .reads(POLYNESIA, "/certifyingBodies/*/legalName")
                        .check(TerritoryRules::ownTitlesOfPolynesia));
    }

    private static Outcome flagsAreKnown(Examination x) {
        Territories territories = x.sheet().territories();
        return Examination.judge(Stream.concat(
                territories.newCaledonia().isKnown() ? Stream.empty() : Stream.of(x.finding(NEW_CALEDONIA)),
                territories.frenchPolynesia().isKnown()
                        ? Stream.empty()
                        : Stream.of(x.variant("polynesia", POLYNESIA))));
    }

    private static Outcome ownTitlesOfPolynesia(Examination x) {
        boolean polynesian = x.sheet().certifyingBodies().stream()
                .map(CertifyingBody::legalName)
                .flatMap(name -> name.stream())
                .anyMatch(name -> isHighCommission(x.folded(name)));
        if (!polynesian) {
            return Examination.nothingToJudge();
        }
        Answer answer = x.sheet().territories().frenchPolynesia();
        return answer.isKnown()
                ? Examination.violatedIf(answer.isNo(), x.finding(POLYNESIA))
                : Examination.undetermined(POLYNESIA);
    }

    static boolean isHighCommission(String folded) {
        return folded.contains("haut-commissariat") && folded.contains("polynesie");
    }
}
