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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule on changes of juries and of certifying bodies. Changes in the future are reported by the rule on all days of
 * things done.
 */
final class ChangeRules {

    private static final List<SheetPointer> CHANGES =
            List.of(SheetPointers.ACCESS_PATHWAYS_MODIFIED_ON, SheetPointers.CERTIFIER_HISTORY_CHANGED_ON);

    private ChangeRules() {}

    static List<CatalogueRule> rules() {
        return List.of(rule("DAT-015", Severity.INFO, RuleSources.HOUSE)
                .reads(RunningRegistration.withStart(
                        CHANGES.get(0),
                        CHANGES.get(1),
                        SheetPointers.REGISTRATION_END_DATE,
                        SheetPointers.REGISTRATION_TERM_YEARS))
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(ChangeRules::followTheStart));
    }

    /** A change and the place of its day in the sheet. */
    private record Change(SheetPointer pointer, LocalDate day) {}

    private static Outcome followTheStart(SheetCheck check) {
        List<Change> changes = Stream.concat(ofJuries(check), ofBodies(check)).toList();
        Optional<LocalDate> start = RegistrationPeriod.start(check);
        List<Change> early = changes.stream()
                .filter(change -> start.filter(change.day()::isBefore).isPresent())
                .toList();
        if (!early.isEmpty() && TermRules.datesAreWrong(check)) {
            return check.nothingToJudge(); // Another rule reports the start, or the end.
        }
        if (!early.isEmpty()) {
            return check.violatedBy(tooEarly(check, early, start.orElseThrow()));
        }
        List<SheetPointer> lost = check.lost(CHANGES);
        if (!lost.isEmpty()) {
            return check.undetermined(lost);
        }
        return changes.isEmpty() ? check.nothingToJudge() : check.passed();
    }

    /**
     * Returns one finding. If changes of several days precede the start, it is the start that is more likely to be
     * wrong.
     */
    private static Finding tooEarly(SheetCheck check, List<Change> early, LocalDate start) {
        LocalDate first =
                early.stream().map(Change::day).min(Comparator.naturalOrder()).orElseThrow();
        boolean isOneDay = early.stream().map(Change::day).distinct().count() == 1;
        return check.variant(
                isOneDay ? "before" : "several",
                isOneDay ? early.get(0).pointer() : check.sheet().registration().startPointer(),
                Argument.day("change", first),
                Argument.day("start", start),
                Argument.number("count", early.size()));
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
}
