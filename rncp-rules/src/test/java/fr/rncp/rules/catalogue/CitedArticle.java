package fr.rncp.rules.catalogue;

import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleDefinition;
import fr.rncp.rules.catalogue.relations.CatalogueRegisterRule;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.RuleBasis;
import fr.rncp.rules.engine.RuleScope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A citation of an article by a rule.
 *
 * @param rule the rule
 * @param reference the whole reference
 * @param scopes the sheets for which the rule rests on it
 * @param periods the days on which it does: those of the rule and those of the source
 */
record CitedArticle(String rule, String reference, Set<RuleScope> scopes, List<EffectivePeriod> periods) {

    static final String LABOUR_CODE = "Code du travail, art. ";

    /** Returns the citations of the whole catalogue. */
    static List<CitedArticle> all() {
        return RuleCatalogue.definitions().stream().flatMap(CitedArticle::of).toList();
    }

    private static Stream<CitedArticle> of(RuleDefinition definition) {
        if (definition instanceof CatalogueRule rule) {
            return of(rule);
        }
        CatalogueRegisterRule rule = (CatalogueRegisterRule) definition;
        return rule.bases().stream().map(basis -> of(definition, List.of(), basis));
    }

    static Stream<CitedArticle> of(CatalogueRule rule) {
        return rule.bases().stream().map(basis -> of(rule, rule.scopes(), basis));
    }

    private static CitedArticle of(RuleDefinition rule, List<RuleScope> scopes, RuleBasis basis) {
        Set<RuleScope> all = EnumSet.noneOf(RuleScope.class);
        all.addAll(scopes);
        all.addAll(basis.scopes());
        return new CitedArticle(
                rule.id().value(), basis.source().reference(), all, List.of(rule.inForce(), basis.inForce()));
    }

    boolean isOfLabourCode() {
        return reference.startsWith(LABOUR_CODE);
    }

    /** Returns the reference without the code. */
    String article() {
        return reference.substring(LABOUR_CODE.length());
    }
}
