package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.RunningRegistration;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rules on the days of changes of juries and of certifying bodies. */
final class ChangeRules {

    private ChangeRules() {}

    static List<CatalogueRule> rules() {
        return List.of(rule("DAT-015", Severity.INFO, RuleSources.HOUSE)
                .reads(RunningRegistration.withStart(
                        SheetPointers.ACCESS_PATHWAYS_MODIFIED_ON, SheetPointers.CERTIFIER_HISTORY_CHANGED_ON))
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(ChangeRules::liesInTheRegistration));
    }

    /** A change and the place of its day in the sheet. */
    private record Change(SheetPointer pointer, LocalDate day) {}

    private static Outcome liesInTheRegistration(SheetCheck check) {
        List<Change> changes = Stream.concat(ofJuries(check), ofBodies(check)).toList();
        List<Finding> findings =
                changes.stream().flatMap(change -> outside(check, change)).toList();
        List<SheetPointer> lost = check.lost(
                List.of(SheetPointers.ACCESS_PATHWAYS_MODIFIED_ON, SheetPointers.CERTIFIER_HISTORY_CHANGED_ON));
        if (findings.isEmpty() && !lost.isEmpty()) {
            return check.undetermined(lost);
        }
        return changes.isEmpty() ? check.nothingToJudge() : check.violatedBy(findings.stream());
    }

    private static Stream<Change> ofJuries(SheetCheck check) {
        var pathways = check.sheet().accessPathways();
        return check.positions(pathways).boxed().flatMap(i -> pathways.get(i).modifiedOn().stream()
                .map(day -> new Change(SheetPointers.ACCESS_PATHWAYS_MODIFIED_ON.at(i), day)));
    }

    private static Stream<Change> ofBodies(SheetCheck check) {
        var changes = check.sheet().certifierHistory();
        return check.positions(changes).boxed().flatMap(i -> changes.get(i).changedOn().stream()
                .map(day -> new Change(SheetPointers.CERTIFIER_HISTORY_CHANGED_ON.at(i), day)));
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
