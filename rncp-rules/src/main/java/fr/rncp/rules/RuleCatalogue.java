package fr.rncp.rules;

import fr.rncp.model.Language;
import fr.rncp.rules.catalogue.Catalogue;
import fr.rncp.rules.catalogue.relations.RegisterRules;
import fr.rncp.rules.message.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of this library and their documentation, which {@code docs/rules.md} is written from. */
public final class RuleCatalogue {

    /** The last day of which the law is known to these rules. */
    public static final LocalDate LAW_KNOWN_ON = LocalDate.of(2026, 3, 27);

    private RuleCatalogue() {}

    /** {@return all rules about a single sheet, family by family} */
    public static List<Rule> rules() {
        return List.copyOf(Catalogue.rules());
    }

    /** {@return all rules about a whole register} */
    public static List<RegisterRule> registerRules() {
        return List.copyOf(RegisterRules.rules());
    }

    /**
     * {@return all rules, for those who write about them: the rules about a single sheet, then those about a whole
     * register}
     */
    public static List<RuleDefinition> definitions() {
        return Stream.<List<? extends RuleDefinition>>of(rules(), registerRules())
                .<RuleDefinition>flatMap(List::stream)
                .toList();
    }

    /**
     * A rule about a single sheet.
     *
     * @param id its id
     * @return the rule, if there is one
     */
    public static Optional<Rule> rule(RuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * What a rule checks.
     *
     * @param id a rule of this library
     * @param language in which language
     * @return one sentence; empty for a rule that is not of this library
     */
    public static Optional<String> title(RuleId id, Language language) {
        return Messages.in(language).find(id + ".title");
    }

    /**
     * What to do about a finding.
     *
     * @param id a rule of this library
     * @param language in which language
     * @return one or two sentences; empty for a rule that is not of this library
     */
    public static Optional<String> fix(RuleId id, Language language) {
        return Messages.in(language).find(id + ".fix");
    }
}
