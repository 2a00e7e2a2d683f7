package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.calendar.Days;
import fr.rncp.rules.catalogue.dates.DayField.Nature;
import fr.rncp.rules.catalogue.dates.DayField.StatedDay;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.RunningRegistration;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule on the days of things done: none is in the future, or before anything of its kind existed. */
final class PastEventRules {

    /**
     * The number of different days from which on it is rather the day of the validation that does not fit the sheet.
     */
    private static final int MANY = 4;

    private PastEventRules() {}

    static List<CatalogueRule> rules() {
        return List.of(rule("DAT-017", Severity.WARNING, RuleSources.LOGIC)
                .reads(reads())
                .whenLost(WhenLost.FINDINGS_HOLD)
                .check(PastEventRules::arePossible));
    }

    private static List<SheetPointer> reads() {
        Stream<SheetPointer> days = DayField.ALL.stream()
                .filter(field -> field.nature() != Nature.STATED_IN_ADVANCE)
                .map(DayField::pointer);
        return Stream.of(days, Stream.of(SheetPointers.RELATIONS_REPLACES), RunningRegistration.START.stream())
                .flatMap(pointers -> pointers)
                .distinct()
                .toList();
    }

    private static Outcome arePossible(SheetCheck check) {
        List<StatedDay> days = DayField.doneIn(check.sheet()).toList();
        return days.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(Stream.of(inFuture(check, days), tooEarly(check, days), beforeSheet(check, days))
                        .flatMap(findings -> findings));
    }

    /** Returns the last day that the sheet can know: an export may be newer than the day of the validation. */
    private static LocalDate today(SheetCheck check) {
        return check.sheet()
                .source()
                .exportedOn()
                .filter(check.asOf()::isBefore)
                .orElse(check.asOf());
    }

    private static Stream<Finding> inFuture(SheetCheck check, List<StatedDay> days) {
        LocalDate today = today(check);
        Map<LocalDate, List<StatedDay>> future =
                byDay(days.stream().filter(stated -> stated.day().isAfter(today)));
        return future.size() < MANY
                ? future.values().stream().map(places -> inFuture(check, places, today))
                : Stream.of(manyInFuture(check, future, today));
    }

    private static Finding inFuture(SheetCheck check, List<StatedDay> places, LocalDate today) {
        return check.variant(
                places.size() == 1 ? "" : "several",
                places.get(0).pointer(),
                Argument.day("date", places.get(0).day()),
                Argument.day("day", today),
                Argument.number("count", places.size()));
    }

    private static Finding manyInFuture(SheetCheck check, Map<LocalDate, List<StatedDay>> future, LocalDate today) {
        LocalDate last = future.keySet().stream().max(LocalDate::compareTo).orElse(today);
        return check.variant(
                "many",
                future.values().iterator().next().get(0).pointer(),
                Argument.number("count", future.size()),
                Argument.day("date", last),
                Argument.day("day", today));
    }

    private static Stream<Finding> tooEarly(SheetCheck check, List<StatedDay> days) {
        Map<LocalDate, List<StatedDay>> early = byDay(days.stream()
                .filter(stated -> stated.day().isBefore(stated.field().earliest())));
        return early.values().stream().map(places -> {
            StatedDay first = places.get(0);
            return check.variant(
                    "early",
                    first.pointer(),
                    Argument.day("date", first.day()),
                    Argument.day("earliest", first.field().earliest()));
        });
    }

    /**
     * Returns partners that were active more than a year before the sheet, which replaces no other one. The partners of
     * a sheet that was registered before may have been active as long.
     */
    private static Stream<Finding> beforeSheet(SheetCheck check, List<StatedDay> days) {
        Optional<LocalDate> start = RegistrationPeriod.start(check);
        if (start.isEmpty()
                || !check.sheet().relations().replaces().isEmpty()
                || check.hasLost(SheetPointers.RELATIONS_REPLACES)) {
            return Stream.empty();
        }
        LocalDate earliest = Days.yearsAfter(start.get(), -1);
        Map<LocalDate, List<StatedDay>> before = byDay(days.stream()
                .filter(stated -> stated.field().pointer().equals(SheetPointers.PARTNERS_ACTIVE_SINCE))
                .filter(stated -> stated.day().isBefore(earliest)
                        && !stated.day().isBefore(stated.field().earliest())));
        return before.values().stream().map(places -> check.variant(
                        "partner",
                        places.get(0).pointer(),
                        Argument.day("date", places.get(0).day()),
                        Argument.day("start", start.get()))
                .withSeverity(Severity.INFO));
    }

    private static Map<LocalDate, List<StatedDay>> byDay(Stream<StatedDay> days) {
        return days.collect(
                Collectors.groupingBy(StatedDay::day, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }
}
