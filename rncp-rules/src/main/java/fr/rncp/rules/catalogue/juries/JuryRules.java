package fr.rncp.rules.catalogue.juries;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.pathways.Juries;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleBasis;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules JUR, on the texts about juries. {@link JuryMemberRules} contains the rules about members,
 * {@link JuryTextRules} those about everything else.
 */
public final class JuryRules {

    /** The jury of the validation of experience; for other pathways there is no general law. */
    static final RuleBasis TODAYS_LAW = RuleSources.experience("D6412-6", LocalDate.of(2024, 4, 13));

    static final RuleSource DOCTRINE =
            RuleSources.doctrine("Préconisations de France compétences en matière d’évaluation, octobre 2021");

    private static final LocalDate TODAY_FROM = LocalDate.of(2024, 4, 13);

    private JuryRules() {}

    public static List<CatalogueRule> rules() {
        return Stream.of(ofEachPathway(), JuryMemberRules.rules(), JuryTextRules.rules())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CatalogueRule> ofEachPathway() {
        return List.of(
                rule("JUR-001", Severity.WARNING, RuleSources.FEED)
                        .reads(Juries.READS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> textFitsAnswer(check, Answer.YES, false)),
                rule("JUR-002", Severity.WARNING, RuleSources.OBSERVED)
                        .reads(Juries.READS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> textFitsAnswer(check, Answer.NO, true)));
    }

    /**
     * Returns the period of the current law, which applies to older sheets too: their juries had other minima at the
     * time.
     */
    static EffectivePeriod today() {
        return EffectivePeriod.from(EffectivePeriod.ReferenceDate.AS_OF, TODAY_FROM);
    }

    /** Checks that pathways with an answer have no jury text if {@code faulty}, and have one otherwise. */
    private static Outcome textFitsAnswer(SheetCheck check, Answer answer, boolean faulty) {
        OutcomeBuilder outcome = check.outcome();
        List<AccessPathway> rows = check.sheet().accessPathways();
        for (int i = 0; i < rows.size(); i++) {
            AccessPathway row = rows.get(i);
            if (row.available() == answer) {
                judgeText(check, outcome, i, Juries.isStated(check, row.jury()) == faulty);
            }
        }
        return outcome.build();
    }

    private static void judgeText(SheetCheck check, OutcomeBuilder outcome, int position, boolean fault) {
        AccessPathway row = check.sheet().accessPathways().get(position);
        if (check.hasInferred(SheetPointers.ACCESS_PATHWAYS_AVAILABLE.at(position))) {
            outcome.inferred();
            return;
        }
        outcome.passedUnless(fault, check.finding(Juries.pointer(position), Argument.term("pathway", row.pathway())));
    }
}
