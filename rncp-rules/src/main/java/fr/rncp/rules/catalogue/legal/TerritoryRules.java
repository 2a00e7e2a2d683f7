package fr.rncp.rules.catalogue.legal;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.stream.Stream;

/** TER: New Caledonia and French Polynesia. */
public final class TerritoryRules {

    private static final String NEW_CALEDONIA = "/territories/newCaledonia";
    private static final String POLYNESIA = "/territories/frenchPolynesia";

    private TerritoryRules() {}

    public static List<CatalogueRule> rules() {
        return List.of(
                // The feed has these elements for the RNCP alone.
                rule("TER-001", Severity.INFO, RuleSources.FEED)
                        .only(RuleScope.RNCP)
                        .reads(NEW_CALEDONIA, POLYNESIA)
                        .check(TerritoryRules::flagsAreKnown),
                rule("TER-002", Severity.WARNING, RuleSources.education("R373-3"))
                        .reads(POLYNESIA, "/certifyingBodies/*/legalName")
                        .check(TerritoryRules::ownTitlesOfPolynesia));
    }

    private static Outcome flagsAreKnown(SheetCheck check) {
        Territories territories = check.sheet().territories();
        return SheetCheck.judge(Stream.concat(
                territories.newCaledonia().isKnown() ? Stream.empty() : Stream.of(check.finding(NEW_CALEDONIA)),
                territories.frenchPolynesia().isKnown()
                        ? Stream.empty()
                        : Stream.of(check.variant("polynesia", POLYNESIA))));
    }

    private static Outcome ownTitlesOfPolynesia(SheetCheck check) {
        boolean polynesian = check.sheet().certifyingBodies().stream()
                .map(CertifyingBody::legalName)
                .flatMap(name -> name.stream())
                .anyMatch(name -> isHighCommission(check.folded(name)));
        if (!polynesian) {
            return SheetCheck.nothingToJudge();
        }
        Answer answer = check.sheet().territories().frenchPolynesia();
        return answer.isKnown()
                ? SheetCheck.violatedIf(answer.isNo(), check.finding(POLYNESIA))
                : SheetCheck.undetermined(POLYNESIA);
    }

    static boolean isHighCommission(String folded) {
        return folded.contains("haut-commissariat") && folded.contains("polynesie");
    }
}
