package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceFormat;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on dates as printed: texts that could not be parsed as a date, and repetitions of a date that was. */
final class PrintedDateRules {

    /** The components that are days. */
    private static final List<SheetPointer> DAYS = List.of(
            SheetPointers.REGISTRATION_DECISION_DATE,
            SheetPointers.REGISTRATION_EFFECTIVE_DATE,
            SheetPointers.REGISTRATION_PATHWAYS_START_DATE,
            SheetPointers.REGISTRATION_PUBLICATION_DATE,
            SheetPointers.REGISTRATION_LAST_OFFICIAL_JOURNAL_DATE,
            SheetPointers.REGISTRATION_END_DATE,
            SheetPointers.REGISTRATION_AWARD_DEADLINE,
            SheetPointers.CERTIFYING_BODIES_STATUS_CHANGED_ON,
            SheetPointers.CERTIFIER_HISTORY_CHANGED_ON,
            SheetPointers.PARTNERS_ACTIVE_SINCE,
            SheetPointers.PARTNERS_STATUS_CHANGED_ON,
            SheetPointers.ACCESS_PATHWAYS_MODIFIED_ON,
            SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON);

    private static final List<SheetPointer> READS_OF_DAYS =
            List.of(SheetPointers.EXTENSIONS_POINTER, SheetPointers.EXTENSIONS_TEXT, SheetPointers.SOURCE_FORMAT);

    private static final Pattern LIKE_A_DATE = Pattern.compile("[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}");

    /** In a table row, a date is at the start or at the end. */
    private static final Pattern FIRST = Pattern.compile("([0-9]{2}[-/][0-9]{2}[-/][0-9]{4})(?![0-9/-])");

    private static final Pattern LAST = Pattern.compile("(?<![0-9/-])([0-9]{2}[-/][0-9]{2}[-/][0-9]{4})$");

    private PrintedDateRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("DAT-001", Severity.ERROR, RuleSources.FEED)
                        .reads(READS_OF_DAYS)
                        .check(PrintedDateRules::areDays),
                rule("DAT-013", Severity.WARNING, RuleSources.LOGIC)
                        .reads(readsOfRepetition())
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PrintedDateRules::areTheSameAgain));
    }

    private static List<SheetPointer> readsOfRepetition() {
        return Stream.concat(
                        UnmappedText.READS.stream(),
                        Arrays.stream(RegistrationDate.values()).map(RegistrationDate::pointer))
                .toList();
    }

    private static Outcome areDays(SheetCheck check) {
        boolean isPage = check.sheet().source().format().equals(Optional.of(SourceFormat.PAGE));
        return check.violatedBy(
                UnmappedText.of(check).flatMap(unmapped -> (isPage ? impossibleOnPage(unmapped) : impossible(unmapped))
                                .map(date -> check.finding(unmapped.place(), QuotedExcerpt.text("found", date))
                                        .showing(unmapped.text()))
                                .stream()));
    }

    /** Returns an unmapped text that was meant for a day and is not a valid date. */
    private static Optional<String> impossible(UnmappedText unmapped) {
        return DAYS.stream().anyMatch(unmapped::isFor) && !unmapped.isBlank()
                ? unlessDay(unmapped.text())
                : Optional.empty();
    }

    /** Returns the same for a page, where a line may also be a whole table row or contain more than a day. */
    private static Optional<String> impossibleOnPage(UnmappedText unmapped) {
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
        return check.violatedBy(UnmappedText.of(check).flatMap(unmapped -> RegistrationDate.of(unmapped).stream()
                .flatMap(date -> another(check, unmapped, date))));
    }

    private static Stream<Finding> another(SheetCheck check, UnmappedText unmapped, RegistrationDate date) {
        Optional<LocalDate> first = date.in(check);
        Optional<LocalDate> again = FrenchDates.strict(unmapped.text());
        return first.isEmpty() || again.isEmpty() || first.equals(again)
                ? Stream.empty()
                : Stream.of(check.finding(
                                unmapped.place(),
                                Argument.term("field", date),
                                Argument.day("first", first.get()),
                                Argument.day("again", again.get()))
                        .showing(unmapped.text()));
    }
}
