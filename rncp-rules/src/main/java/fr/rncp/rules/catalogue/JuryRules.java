package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.rules.InForce;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** JUR: what the texts say of juries. {@link JuryMemberRules} has the rules about who sits in them, {@link JuryTextRules} those about what else is said. */
final class JuryRules {

    static final RuleSource TODAYS_LAW = Sources.labour("D6412-6");
    static final RuleSource DOCTRINE =
            Sources.doctrine("Préconisations de France compétences en matière d'évaluation, octobre 2021");

    private static final LocalDate TODAY_FROM = LocalDate.of(2024, 4, 13);

    private JuryRules() {}

    static List<CatalogueRule> rules() {
        return Stream.of(ofEachPathway(), JuryMemberRules.rules(), JuryTextRules.rules())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CatalogueRule> ofEachPathway() {
        return List.of(
                rule("JUR-001", Severity.WARNING, Sources.FEED)
                        .reads(PathwayRules.WHICH, PathwayRules.OPEN, PathwayRules.JURY)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(x -> textFitsAnswer(x, Answer.YES, false)),
                rule("JUR-002", Severity.WARNING, Sources.OBSERVED)
                        .reads(PathwayRules.WHICH, PathwayRules.OPEN, PathwayRules.JURY)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(x -> textFitsAnswer(x, Answer.NO, true)));
    }

    /** Held by the law of today: the panels of the sheet's time had other minima. */
    static InForce today() {
        return InForce.from(InForce.Day.AS_OF, TODAY_FROM);
    }

    /** Pathways with one answer must not have a jury text where {@code faulty}, and must have one otherwise. */
    private static Outcome textFitsAnswer(Examination x, Answer answer, boolean faulty) {
        Verdict verdict = new Verdict();
        List<AccessPathway> rows = x.sheet().accessPathways();
        for (int i = 0; i < rows.size(); i++) {
            AccessPathway row = rows.get(i);
            if (row.available() == answer) {
                judgeText(x, verdict, i, Juries.isStated(row.jury()) == faulty);
            }
        }
        return verdict.outcome();
    }

    private static void judgeText(Examination x, Verdict verdict, int position, boolean fault) {
        AccessPathway row = x.sheet().accessPathways().get(position);
        if (x.facts().inferred(PathwayRules.ROWS + "/" + position + "/available")) {
            verdict.inferred();
            return;
        }
        verdict.passedUnless(fault, x.finding(Juries.place(position), Argument.term("pathway", row.pathway())));
    }
}
