package fr.rncp.rules;

import fr.rncp.model.Language;
import fr.rncp.rules.catalogue.Catalogue;
import fr.rncp.rules.catalogue.relations.RegisterRules;
import fr.rncp.rules.message.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of this library and their documentation, from which {@code docs/rules.md} is generated. */
public final class RuleCatalogue {

    /** The last day of the law on which these rules are based: later changes are not taken into account. */
    public static final LocalDate LAW_KNOWN_ON = LocalDate.of(2026, 3, 27);

    /** So long after the last known law, newer law may be missing. */
    static final int MONTHS_OF_TRUST = 6;

    private RuleCatalogue() {}

    /**
     * Checks whether a validation may miss newer law, because its day is too long after {@link #LAW_KNOWN_ON}.
     *
     * @param asOf the day of the validation
     * @return true from six months on
     */
    public static boolean mayMissNewLaw(LocalDate asOf) {
        return !asOf.isBefore(LAW_KNOWN_ON.plusMonths(MONTHS_OF_TRUST));
    }

    /** {@return all rules about a single sheet, family by family} */
    public static List<Rule> rules() {
        return List.copyOf(Catalogue.rules());
    }

    /** {@return all rules about a whole register} */
    public static List<RegisterRule> registerRules() {
        return List.copyOf(RegisterRules.rules());
    }

    /** {@return all rules, for documentation: the rules about a single sheet, then those about a whole register} */
    public static List<RuleDefinition> definitions() {
        return Stream.<List<? extends RuleDefinition>>of(rules(), registerRules())
                .<RuleDefinition>flatMap(List::stream)
                .toList();
    }

    /**
     * Returns the ids of all rules, and those of the faults of a source that only a reader can see ({@code SRC-…},
     * {@code TXT-…}). Each has a title and advice.
     *
     * @return the ids, in the order of the catalogue, without repetition
     */
    public static List<RuleId> ids() {
        return Stream.concat(
                        definitions().stream().map(RuleDefinition::id),
                        Messages.remarkRules().stream().map(RuleId::of))
                .distinct()
                .toList();
    }

    /**
     * Finds a rule about a single sheet.
     *
     * @param id the id
     * @return the rule, if there is one with this id
     */
    public static Optional<Rule> rule(RuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * Returns a short description of what a rule checks.
     *
     * @param id the id of a rule
     * @param language the language of the description
     * @return one or more sentences; empty for a rule that does not belong to this library
     */
    public static Optional<String> title(RuleId id, Language language) {
        return Messages.in(language).find(id + ".title");
    }

    /**
     * Returns advice on how to correct a finding of a rule.
     *
     * @param id the id of a rule
     * @param language the language of the advice
     * @return one or more sentences; empty for a rule that does not belong to this library
     */
    public static Optional<String> fix(RuleId id, Language language) {
        return Messages.in(language).find(id + ".fix");
    }
}
