package fr.rncp.rules;

import fr.rncp.rules.message.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The ids of the rules of this library, of the faults that only readers can see, and of further rules. */
final class KnownRules {

    private final NavigableSet<RuleId> ids = new TreeSet<>();

    KnownRules(Collection<RuleId> further) {
        Messages.remarkRules().stream().map(RuleId::of).forEach(ids::add);
        RuleCatalogue.definitions().stream().map(RuleDefinition::id).forEach(ids::add);
        ids.addAll(further);
    }

    boolean contains(RuleId id) {
        return ids.contains(id);
    }

    /** Returns the most similar id; of equally similar ones, the first. */
    RuleId nearest(RuleId unknown) {
        return ids.stream()
                .min(Comparator.comparingInt((RuleId id) -> distance(id.value(), unknown.value())))
                .orElseThrow();
    }

    /** Computes the number of letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
