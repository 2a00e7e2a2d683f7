package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.calendar.Days;
import fr.rncp.rules.calendar.FrenchDates;
import fr.rncp.rules.catalogue.legal.LegalTexts;
import fr.rncp.rules.catalogue.legal.LegalTexts.LegalText;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.RunningRegistration;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on publications: of the sheet, and of the legal texts in the official journal. */
final class JournalRules {

    private static final RuleSource EFFECT =
            RuleSources.doctrine("France compétences, note du 25/01/2021 sur les effets de l’enregistrement");

    private static final SheetPointer PUBLISHED = RegistrationDate.PUBLICATION.pointer();
    /** France compétences publishes a sheet within months; a year later, one of the days is wrong. */
    private static final int USUAL_DAYS = 366;

    private static final String ON_DAY = "s?\\b([^;()\\n]{0,60}?)\\bdu " + FrenchDates.DAY;

    /**
     * A legal text followed by the day of its signature; with a word for publication in between, the day is another
     * one.
     */
    private static final WordPatterns SIGNED = WordPatterns.atWordStart(
            "arrete" + ON_DAY,
            "decret" + ON_DAY,
            "deliberation" + ON_DAY,
            "loi" + ON_DAY,
            "ordonnance" + ON_DAY,
            "decision" + ON_DAY);

    private static final Pattern PUBLICATION =
            Pattern.compile("\\bjo\\b|\\bjorf\\b|\\bbo\\b|journal|bulletin|publi|paru");

    private JournalRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("DAT-010", Severity.WARNING, RuleSources.HOUSE)
                        .reads(RunningRegistration.withStart(PUBLISHED))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(JournalRules::sheetIsPublishedInTime),
                rule("DAT-011", Severity.INFO, RuleSources.HOUSE)
                        .reads(SheetPointers.LEGAL_REFERENCES_TITLE, SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON)
                        .check(JournalRules::textsAreSignedBefore),
                rule("DAT-014", Severity.WARNING, EFFECT)
                        .reads(RunningRegistration.withStart(
                                SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON, SheetPointers.LEGAL_REFERENCES_KIND))
                        .only(RuleScope.BY_LAW)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(JournalRules::startsAfterItsText));
    }

    private static Outcome sheetIsPublishedInTime(SheetCheck check) {
        Registration registration = check.sheet().registration();
        Optional<LocalDate> published = registration.publicationDate();
        if (published.isEmpty()) {
            return check.hasLost(PUBLISHED) ? check.undetermined(PUBLISHED) : check.nothingToJudge();
        }
        if (published.get().isAfter(check.asOf())) {
            return check.nothingToJudge(); // A day in the future is the fault of another rule.
        }
        Optional<LocalDate> decision = registration.decisionDate().filter(day -> !day.isAfter(check.asOf()));
        if (decision.filter(published.get()::isBefore).isPresent()) {
            return check.violatedBy(check.variant("decision", PUBLISHED, days(published.get(), decision.get())));
        }
        return RegistrationPeriod.start(check)
                .map(start -> check.violatedIf(
                        Days.between(start, published.get()) > USUAL_DAYS,
                        check.finding(PUBLISHED, days(published.get(), start)).withSeverity(Severity.INFO)))
                .orElseGet(() -> check.undetermined(check.sheet().registration().startPointer()));
    }

    private static Argument[] days(LocalDate published, LocalDate other) {
        return new Argument[] {Argument.day("published", published), Argument.day("other", other)};
    }

    private static Outcome textsAreSignedBefore(SheetCheck check) {
        List<LegalText> dated = LegalTexts.of(check)
                .filter(text -> text.publishedOn()
                        // An impossible day is the fault of another rule.
                        .filter(day -> !day.isAfter(check.asOf()) && !day.isBefore(DayField.FIRST_JOURNAL))
                        .isPresent())
                .toList();
        return dated.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(dated.stream().flatMap(text -> signature(check, text)));
    }

    private static Stream<Finding> signature(SheetCheck check, LegalText text) {
        FoldedText title = check.foldedText(text.title());
        List<LocalDate> signed = signatures(title);
        List<LocalDate> issues = JournalIssues.in(title);
        Optional<LocalDate> earliest = signed.stream().min(Comparator.naturalOrder());
        LocalDate published = text.publishedOn().orElse(LocalDate.MAX);
        if (!issues.isEmpty() && !issues.contains(published)) {
            return Stream.of(found(check, text, "issue", days(published, issues.get(0))));
        }
        if (earliest.filter(published::isBefore).isPresent()) {
            return Stream.of(found(check, text, "", days(published, signed.get(0))));
        }
        return signed.stream()
                .limit(1)
                .filter(day -> issues.isEmpty() && published.equals(day))
                .map(day -> found(check, text, "same", Argument.day("published", day)));
    }

    private static Finding found(SheetCheck check, LegalText text, String variant, Argument... arguments) {
        SheetPointer place = SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON.at(text.position());
        return check.variant(variant, place, arguments).showing(text.title());
    }

    /** Returns the days on which the texts in a reference were signed, that of the cited text first. */
    private static List<LocalDate> signatures(FoldedText title) {
        return SIGNED.allIn(title).stream()
                .filter(signed -> !PUBLICATION.matcher(signed.group(1)).find())
                .flatMap(signed -> FrenchDates.read(signed, 2).stream())
                .toList();
    }

    private static Outcome startsAfterItsText(SheetCheck check) {
        Optional<LocalDate> text = check.sheet().legalReferences().stream()
                .filter(reference -> reference.kind() == LegalReferenceKind.CREATION)
                .map(LegalReference::publishedOn)
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(check.asOf())) // A day in the future is the fault of another rule.
                .min(Comparator.naturalOrder());
        if (text.isEmpty()) {
            List<SheetPointer> lost = check.lost(List.of(SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON));
            return lost.isEmpty() ? check.nothingToJudge() : check.undetermined(lost);
        }
        return RegistrationPeriod.start(check)
                .map(start -> startsAfter(check, start, text.get()))
                .orElseGet(() -> check.undetermined(check.sheet().registration().startPointer()));
    }

    private static Outcome startsAfter(SheetCheck check, LocalDate start, LocalDate text) {
        SheetPointer pointer = check.sheet().registration().startPointer();
        return check.violatedIf(
                start.isBefore(text), check.finding(pointer, Argument.day("start", start), Argument.day("text", text)));
    }
}
