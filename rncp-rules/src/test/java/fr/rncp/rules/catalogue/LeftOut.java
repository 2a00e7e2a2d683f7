package fr.rncp.rules.catalogue;

import fr.rncp.rules.RuleId;
import java.util.List;

/**
 * An id of the catalogue of candidate rules that no rule has; docs/rules.md lists them.
 *
 * @param id the id, which no other rule may take
 * @param reason why there is no such rule
 */
record LeftOut(RuleId id, String reason) {

    static final List<LeftOut> ALL = List.of();
}
