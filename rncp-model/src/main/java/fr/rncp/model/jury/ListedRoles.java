package fr.rncp.model.jury;

import java.util.List;

/**
 * The roles of a text, and the totals that the lists of them begin with.
 *
 * @param roles the roles, in the order of the text
 * @param totals the totals
 */
record ListedRoles(List<FoundRole> roles, List<StatedTotal> totals) {}
