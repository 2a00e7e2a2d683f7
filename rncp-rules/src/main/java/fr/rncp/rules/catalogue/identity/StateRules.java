package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.EditorialState;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.dates.PublishedOn;
import fr.rncp.rules.catalogue.dates.RegistrationDate;
import fr.rncp.rules.catalogue.dates.RegistrationPeriod;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** ID: the state of a sheet and the type of its registration. */
final class StateRules {

    private static final List<SheetPointer> DATES_OF_TYPE = List.of(
            RegistrationDate.DECISION.pointer(),
            RegistrationDate.EFFECT.pointer(),
            RegistrationDate.PUBLICATION.pointer());

    private StateRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("ID-006", Severity.WARNING, RuleSources.FEED)
                        .reads(Stream.concat(
                                        Stream.of(SheetPointers.REGISTRATION_ACTIVE),
                                        Stream.concat(PublishedOn.READS.stream(), RegistrationPeriod.READS.stream()))
                                .distinct()
                                .toList())
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(StateRules::activity),
                rule("ID-007", Severity.WARNING, RuleSources.FEED)
                        .reads(Stream.concat(
                                        Stream.of(
                                                SheetPointers.REGISTRATION_TYPE,
                                                SheetPointers.SOURCE_FORMAT,
                                                RegistrationDate.START.pointer()),
                                        DATES_OF_TYPE.stream())
                                .toList())
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(StateRules::type),
                rule("ID-009", Severity.INFO, RuleSources.FEED, RuleSources.OBSERVED)
                        .reads(SheetPointers.REGISTRATION_ACTIVE, SheetPointers.EDITORIAL_STATE)
                        .check(StateRules::state));
    }

    private static Outcome activity(SheetCheck check) {
        Answer active = check.sheet().registration().active();
        if (!active.isKnown()) {
            return check.undetermined(SheetPointers.REGISTRATION_ACTIVE);
        }
        if (RegistrationPeriod.endIsWrong(check)) {
            return check.nothingToJudge(); // Another rule reports the end.
        }
        Optional<LocalDate> end = check.sheet().registration().endDate();
        Optional<LocalDate> later =
                end.filter(day -> active.isYes()).flatMap(day -> PublishedOn.noEarlierThan(check, day));
        if (later.isPresent()) {
            return check.violatedBy(check.finding(
                    SheetPointers.REGISTRATION_ACTIVE,
                    Argument.day("day", later.get()),
                    Argument.day("end", end.orElseThrow())));
        }
        return PublishedOn.of(check)
                .map(day -> activity(check, active, day))
                .orElseGet(() -> check.undetermined(SheetPointers.SOURCE_EXPORTED_ON));
    }

    private static Outcome activity(SheetCheck check, Answer active, LocalDate day) {
        Optional<LocalDate> end = check.sheet().registration().endDate();
        if (end.filter(day::isAfter).isPresent()) {
            return check.violatedIf(active.isYes(), ended(check, day, end.get()));
        }
        Optional<LocalDate> start = RegistrationPeriod.start(check);
        if (start.filter(day::isBefore).isPresent()) {
            // The feed and the CSV set mark a registration as active as soon as it is published, before it starts.
            return check.violatedIf(
                    active.isYes(),
                    check.variant(
                                    "early",
                                    SheetPointers.REGISTRATION_ACTIVE,
                                    Argument.day("day", day),
                                    Argument.day("start", start.get()))
                            .withSeverity(Severity.INFO));
        }
        return RegistrationPeriod.judged(
                check,
                period -> check.violatedIf(
                        active.isNo(),
                        check.variant("inactive", SheetPointers.REGISTRATION_ACTIVE, during(day, period))));
    }

    /** An export whose day is unknown may be older than the end. */
    private static Finding ended(SheetCheck check, LocalDate day, LocalDate end) {
        Argument[] days = {Argument.day("day", day), Argument.day("end", end)};
        return PublishedOn.isUndatedExport(check)
                ? check.variant("undated", SheetPointers.REGISTRATION_ACTIVE, days)
                        .withSeverity(Severity.INFO)
                : check.finding(SheetPointers.REGISTRATION_ACTIVE, days);
    }

    private static Argument[] during(LocalDate day, RegistrationPeriod period) {
        return new Argument[] {
            Argument.day("day", day), Argument.day("start", period.start()), Argument.day("end", period.end())
        };
    }

    private static Outcome type(SheetCheck check) {
        Optional<RegistrationType> type = check.sheet().registration().type();
        if (type.isEmpty()) {
            // The feed always has the element; a page may leave it out.
            return isFeed(check) && !check.hasLost(SheetPointers.REGISTRATION_TYPE)
                    ? check.violatedBy(check.variant("missing", SheetPointers.REGISTRATION_TYPE))
                    : check.undetermined(SheetPointers.REGISTRATION_TYPE);
        }
        List<Finding> findings = contrary(check, type.get());
        List<SheetPointer> lost = check.lost(DATES_OF_TYPE);
        boolean isSure = lost.isEmpty() || (type.get() != RegistrationType.BY_LAW && !findings.isEmpty());
        return isSure ? check.violatedBy(findings.stream()) : check.undetermined(lost);
    }

    private static boolean isFeed(SheetCheck check) {
        return check.sheet().source().format().equals(Optional.of(SourceFormat.XML));
    }

    private static List<Finding> contrary(SheetCheck check, RegistrationType type) {
        return switch (type) {
            case OTHER -> List.of(check.variant("unknown", SheetPointers.REGISTRATION_TYPE));
            case BY_LAW ->
                hasEffect(check)
                        ? List.of()
                        : contrary(check, "bylaw", RegistrationDate.DECISION).toList();
            case ON_REQUEST ->
                Stream.concat(
                                contrary(check, "effect", RegistrationDate.EFFECT),
                                contrary(check, "publication", RegistrationDate.PUBLICATION))
                        .limit(1)
                        .toList();
        };
    }

    /**
     * Checks whether the sheet states an effective date or a start. The CSV set contains a decision date in addition
     * for nearly every registration by law; the public page labels the effective date as a start.
     */
    private static boolean hasEffect(SheetCheck check) {
        return RegistrationDate.EFFECT.in(check).isPresent()
                || RegistrationDate.START.in(check).isPresent();
    }

    private static Stream<Finding> contrary(SheetCheck check, String variant, RegistrationDate date) {
        return date.in(check).stream().map(day -> check.variant(variant, date.pointer(), Argument.day("date", day)));
    }

    private static Outcome state(SheetCheck check) {
        CertificationSheet sheet = check.sheet();
        if (!sheet.registration().active().isKnown()) {
            return check.undetermined(SheetPointers.REGISTRATION_ACTIVE);
        }
        if (sheet.registration().active().isNo()) {
            return check.nothingToJudge();
        }
        return sheet.editorialState()
                .map(state -> check.violatedBy(unpublished(check, state)))
                .orElseGet(() -> check.undetermined(SheetPointers.EDITORIAL_STATE));
    }

    private static Stream<Finding> unpublished(SheetCheck check, EditorialState state) {
        return switch (state) {
            // A sheet with changes that await approval stays published.
            case PUBLISHED, CHANGES_PENDING, CHANGES_PENDING_MINISTRY -> Stream.empty();
            case ARCHIVED -> Stream.of(check.finding(SheetPointers.EDITORIAL_STATE));
            case OTHER -> Stream.of(check.variant("other", SheetPointers.EDITORIAL_STATE));
        };
    }
}
