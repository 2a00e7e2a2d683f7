package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.calendar.FrenchDates;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.QuotedExcerpt;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.UnmappedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as they were printed: what the sheet could not take as a date, or took once and found again. */
final class PrintedDateRules {

    /** The elements of feed 4.1 that hold a day. */
    private static final Set<String> FEED_DATES = Set.of(
            "DATE_DECISION",
            "DATE_EFFET",
            "DATE_DE_PUBLICATION",
            "DATE_DERNIER_JO",
            "DATE_FIN_ENREGISTREMENT",
            "DATE_LIMITE_DELIVRANCE",
            "DATE_DERNIERE_MODIFICATION",
            "DATE_DERNIERE_MODIFICATION_ETAT",
            "DATE_ACTIF",
            "DATE_PUBLICATION_JO");

    private static final Pattern LIKE_A_DATE = Pattern.compile("[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}");

    /** In a row of a table, a date stands first or last. */
    private static final Pattern FIRST = Pattern.compile("([0-9]{2}[-/][0-9]{2}[-/][0-9]{4})(?![0-9/-])");

    private static final Pattern LAST = Pattern.compile("(?<![0-9/-])([0-9]{2}[-/][0-9]{2}[-/][0-9]{4})$");

    private PrintedDateRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("DAT-001", Severity.ERROR, RuleSources.FEED)
                        .reads(UnmappedText.READS)
                        .check(PrintedDateRules::areDays),
                rule("DAT-013", Severity.WARNING, RuleSources.LOGIC)
                        .reads(readsOfRepetition())
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PrintedDateRules::areTheSameAgain));
    }

    private static String[] readsOfRepetition() {
        return Stream.concat(
                        UnmappedText.READS.stream(),
                        Arrays.stream(RegistrationDate.values()).map(RegistrationDate::pointer))
                .toArray(String[]::new);
    }

    private static Outcome areDays(SheetCheck check) {
        return SheetCheck.judge(
                UnmappedText.of(check)
                        .flatMap(unmapped -> impossible(unmapped)
                                .map(date -> check.finding(unmapped.pointer(), QuotedExcerpt.text("found", date)))
                                .stream()));
    }

    /** The words of a leftover that stand where a date should, and are none. */
    private static Optional<String> impossible(UnmappedText unmapped) {
        if (!unmapped.isOfPage()) {
            String element = unmapped.field().substring(unmapped.field().lastIndexOf('/') + 1);
            return FEED_DATES.contains(element) && !unmapped.isBlank() ? unlessDay(unmapped.text()) : Optional.empty();
        }
        return LIKE_A_DATE.matcher(unmapped.text()).matches()
                        && RegistrationDate.of(unmapped).isPresent()
                ? unlessDay(unmapped.text())
                : ofRow(unmapped.text());
    }

    private static Optional<String> ofRow(String text) {
        Matcher first = FIRST.matcher(text);
        Optional<String> atFirst = first.lookingAt() ? unlessDay(first.group(1)) : Optional.empty();
        return atFirst.or(() -> {
            Matcher last = LAST.matcher(text);
            return last.find() ? unlessDay(last.group(1)) : Optional.empty();
        });
    }

    private static Optional<String> unlessDay(String text) {
        return FrenchDates.strict(text).isPresent() ? Optional.empty() : Optional.of(text);
    }

    private static Outcome areTheSameAgain(SheetCheck check) {
        return SheetCheck.judge(UnmappedText.of(check).flatMap(unmapped -> RegistrationDate.of(unmapped).stream()
                .flatMap(date -> another(check, unmapped, date))));
    }

    private static Stream<Finding> another(SheetCheck check, UnmappedText unmapped, RegistrationDate date) {
        Optional<LocalDate> first = date.in(check);
        Optional<LocalDate> again = FrenchDates.strict(unmapped.text());
        return first.isEmpty() || again.isEmpty() || first.equals(again)
                ? Stream.empty()
                : Stream.of(check.finding(
                        unmapped.pointer(),
                        Argument.term("field", date),
                        Argument.day("first", first.get()),
                        Argument.day("again", again.get())));
    }
}
