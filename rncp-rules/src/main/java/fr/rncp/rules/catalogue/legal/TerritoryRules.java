package fr.rncp.rules.catalogue.legal;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.CertifyingBody;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.NormalizedWords;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules TER, on New Caledonia and French Polynesia. */
public final class TerritoryRules {

    private static final Pattern HIGH_COMMISSION =
            Pattern.compile("\\b(?:(?:haut|ht|hauts) ?-?commissa(?:riat|ire)|hc)\\b.{0,80}\\b(?:polynesie?|pf\\b)"
                    + "|\\bpolynesie\\b.{0,80}\\b(?:haut|ht) ?commissa(?:riat|ire)\\b");

    private TerritoryRules() {}

    public static List<CatalogueRule> rules() {
        return List.of(
                // The feed has these elements only in the RNCP.
                rule("TER-001", Severity.INFO, RuleSources.FEED)
                        .only(RuleScope.RNCP)
                        .reads(SheetPointers.TERRITORIES_NEW_CALEDONIA, SheetPointers.TERRITORIES_FRENCH_POLYNESIA)
                        .check(TerritoryRules::flagsAreKnown),
                rule("TER-002", Severity.WARNING, RuleSources.education("R373-3"))
                        .reads(SheetPointers.TERRITORIES_FRENCH_POLYNESIA, SheetPointers.CERTIFYING_BODIES_LEGAL_NAME)
                        .check(TerritoryRules::ownTitlesOfPolynesia));
    }

    private static Outcome flagsAreKnown(SheetCheck check) {
        Territories territories = check.sheet().territories();
        return check.violatedBy(Stream.concat(
                territories.newCaledonia().isKnown()
                        ? Stream.empty()
                        : Stream.of(check.finding(SheetPointers.TERRITORIES_NEW_CALEDONIA)),
                territories.frenchPolynesia().isKnown()
                        ? Stream.empty()
                        : Stream.of(check.variant("polynesia", SheetPointers.TERRITORIES_FRENCH_POLYNESIA))));
    }

    private static Outcome ownTitlesOfPolynesia(SheetCheck check) {
        boolean polynesian = check.sheet().certifyingBodies().stream()
                .map(CertifyingBody::legalName)
                .flatMap(name -> name.stream())
                .anyMatch(name -> isHighCommission(check.folded(name)));
        if (!polynesian) {
            return check.nothingToJudge();
        }
        Answer answer = check.sheet().territories().frenchPolynesia();
        return answer.isKnown()
                ? check.violatedIf(answer.isNo(), check.finding(SheetPointers.TERRITORIES_FRENCH_POLYNESIA))
                : check.undetermined(SheetPointers.TERRITORIES_FRENCH_POLYNESIA);
    }

    /** Checks whether a folded name is that of the high commission, or commissioner, in French Polynesia. */
    static boolean isHighCommission(String folded) {
        return HIGH_COMMISSION.matcher(NormalizedWords.keyOfFolded(folded)).find();
    }
}
