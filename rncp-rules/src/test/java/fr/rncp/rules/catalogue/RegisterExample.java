package fr.rncp.rules.catalogue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.catalogue.relations.CatalogueRegisterRule;
import fr.rncp.rules.catalogue.relations.RegisterDigest;
import fr.rncp.rules.catalogue.relations.RegisterRules;
import java.util.List;

/**
 * A register that passes a rule about registers and one that fails it, both made up; docs/rules.md shows their
 * descriptions.
 *
 * @param rule the rule
 * @param passes the register that passes
 * @param fails the register that fails
 */
public record RegisterExample(RuleId rule, Case passes, Case fails) {

    /**
     * All sheets of a register, with a description.
     *
     * @param words the essential difference, in a few words
     * @param sheets the sheets
     */
    public record Case(String words, List<CertificationSheet> sheets) {

        public static Case of(String words, CertificationSheet... sheets) {
            return new Case(words, List.of(sheets));
        }

        List<Outcome> outcomes(RuleId id) {
            RegisterDigest register = new RegisterDigest(true);
            sheets.forEach(register::accept);
            CatalogueRegisterRule rule = RegisterRules.rules().stream()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            return register.inOrder().map(sheet -> rule.check(register, sheet)).toList();
        }

        List<Finding> findings(RuleId id) {
            return outcomes(id).stream()
                    .flatMap(outcome -> outcome.findings().stream())
                    .toList();
        }
    }

    public static RegisterExample of(String rule, Case passes, Case fails) {
        return new RegisterExample(RuleId.of(rule), passes, fails);
    }
}
