package fr.rncp.rules;

import fr.rncp.rules.catalogue.relations.CatalogueRegisterRule;

/**
 * A rule about all sheets of a register together, run by {@link RegisterValidator} and listed in
 * {@link RuleCatalogue#registerRules()}.
 */
public sealed interface RegisterRule extends RuleDefinition permits CatalogueRegisterRule {}
