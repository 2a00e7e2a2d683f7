package fr.rncp.rules;

import fr.rncp.rules.catalogue.relations.CatalogueRegisterRule;

/**
 * A rule about the sheets of a register together, which {@link RegisterValidator} runs:
 * {@link RuleCatalogue#registerRules()} has them.
 */
public sealed interface RegisterRule extends RuleDefinition permits CatalogueRegisterRule {}
