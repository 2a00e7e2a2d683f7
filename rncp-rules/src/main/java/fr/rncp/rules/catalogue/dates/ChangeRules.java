package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Days of changes: of juries and of certifying bodies. */
final class ChangeRules {

    private static final String JURIES = "/accessPathways/*/modifiedOn";
    private static final String HISTORY = "/certifierHistory/*/changedOn";

    private ChangeRules() {}

    static List<CatalogueRule> rules() {
        return List.of(rule("DAT-015", Severity.INFO, RuleSources.HOUSE)
                .reads(
                        JURIES,
                        HISTORY,
                        RegistrationDate.START.pointer(),
                        RegistrationDate.EFFECT.pointer(),
                        RegistrationDate.DECISION.pointer())
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(ChangeRules::liesInTheRegistration));
    }

    /** A change and where the sheet has its day. */
    private record Change(String pointer, LocalDate day) {}

    private static Outcome liesInTheRegistration(SheetCheck check) {
        List<Change> changes = Stream.concat(ofJuries(check), ofBodies(check)).toList();
        List<Finding> findings =
                changes.stream().flatMap(change -> outside(check, change)).toList();
        List<SheetPointer> lost = check.facts().lost(List.of(new SheetPointer(JURIES), new SheetPointer(HISTORY)));
        if (findings.isEmpty() && !lost.isEmpty()) {
            return new Outcome.Undetermined(lost);
        }
        return changes.isEmpty() ? SheetCheck.nothingToJudge() : SheetCheck.judge(findings.stream());
    }

    private static Stream<Change> ofJuries(SheetCheck check) {
        var pathways = check.sheet().accessPathways();
        return SheetCheck.positions(pathways).boxed().flatMap(i -> pathways.get(i).modifiedOn().stream()
                .map(day -> new Change("/accessPathways/" + i + "/modifiedOn", day)));
    }

    private static Stream<Change> ofBodies(SheetCheck check) {
        var changes = check.sheet().certifierHistory();
        return SheetCheck.positions(changes).boxed().flatMap(i -> changes.get(i).changedOn().stream()
                .map(day -> new Change("/certifierHistory/" + i + "/changedOn", day)));
    }

    private static Stream<Finding> outside(SheetCheck check, Change change) {
        if (change.day().isAfter(check.asOf())) {
            return Stream.of(check.finding(
                    change.pointer(), Argument.day("change", change.day()), Argument.day("day", check.asOf())));
        }
        return check.sheet().registration().startDate().filter(change.day()::isBefore).stream()
                .map(start -> check.variant(
                        "before",
                        change.pointer(),
                        Argument.day("change", change.day()),
                        Argument.day("start", start)));
    }
}
