package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.EditorialState;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** ID: what state a sheet is in, and how it was registered. */
final class StateRules {

    private static final String ACTIVE = "/registration/active";
    private static final String TYPE = "/registration/type";
    private static final String STATE = "/editorialState";

    private static final List<String> DATES_OF_TYPE = List.of(
            RegistrationDate.DECISION.pointer(),
            RegistrationDate.EFFECT.pointer(),
            RegistrationDate.PUBLICATION.pointer());

    private StateRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("ID-006", Severity.WARNING, Sources.FEED)
                        .reads(Stream.concat(Stream.of(ACTIVE), Stream.of(Span.READS))
                                .toArray(String[]::new))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(StateRules::activity),
                rule("ID-007", Severity.WARNING, Sources.FEED)
                        .reads(Stream.concat(Stream.of(TYPE, RegistrationDate.START.pointer()), DATES_OF_TYPE.stream())
                                .toArray(String[]::new))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(StateRules::type),
                rule("ID-009", Severity.INFO, Sources.FEED, Sources.OBSERVED)
                        .reads(ACTIVE, STATE)
                        .check(StateRules::state));
    }

    private static Outcome activity(Examination x) {
        Answer active = x.sheet().registration().active();
        if (!active.isKnown()) {
            return Examination.undetermined(ACTIVE);
        }
        Optional<LocalDate> end = x.sheet().registration().endDate();
        if (end.filter(x.asOf()::isAfter).isPresent()) {
            return Examination.violatedIf(active.isYes(), x.finding(ACTIVE, days(x, "end", end.get())));
        }
        Optional<LocalDate> start = x.facts().start();
        if (start.filter(x.asOf()::isBefore).isPresent()) {
            // feed and CSV call a registration active as soon as it is published, before it starts
            return Examination.violatedIf(
                    active.isYes(),
                    x.variant("early", ACTIVE, days(x, "start", start.get())).withSeverity(Severity.INFO));
        }
        return Span.judged(
                x, span -> Examination.violatedIf(active.isNo(), x.variant("inactive", ACTIVE, during(x, span))));
    }

    private static Argument[] days(Examination x, String name, LocalDate day) {
        return new Argument[] {Argument.day("day", x.asOf()), Argument.day(name, day)};
    }

    private static Argument[] during(Examination x, Span span) {
        return new Argument[] {
            Argument.day("day", x.asOf()), Argument.day("start", span.start()), Argument.day("end", span.end())
        };
    }

    private static Outcome type(Examination x) {
        Optional<RegistrationType> type = x.sheet().registration().type();
        if (type.isEmpty()) {
            return Examination.undetermined(TYPE);
        }
        List<Finding> findings = contrary(x, type.get());
        List<SheetPointer> lost =
                x.facts().lost(DATES_OF_TYPE.stream().map(SheetPointer::new).toList());
        boolean isSure = lost.isEmpty() || (type.get() != RegistrationType.BY_LAW && !findings.isEmpty());
        return isSure ? Examination.judge(findings.stream()) : new Outcome.Undetermined(lost);
    }

    private static List<Finding> contrary(Examination x, RegistrationType type) {
        return switch (type) {
            case OTHER -> List.of(x.variant("unknown", TYPE));
            case BY_LAW ->
                hasEffect(x)
                        ? List.of()
                        : contrary(x, "bylaw", RegistrationDate.DECISION).toList();
            case ON_REQUEST ->
                Stream.concat(
                                contrary(x, "effect", RegistrationDate.EFFECT),
                                contrary(x, "publication", RegistrationDate.PUBLICATION))
                        .toList();
        };
    }

    /** The CSV set gives a decision to nearly every registration by law, beside its effect; the page calls the effect a start. */
    private static boolean hasEffect(Examination x) {
        return RegistrationDate.EFFECT.in(x).isPresent()
                || RegistrationDate.START.in(x).isPresent();
    }

    private static Stream<Finding> contrary(Examination x, String variant, RegistrationDate date) {
        return date.in(x).stream().map(day -> x.variant(variant, date.pointer(), Argument.day("date", day)));
    }

    private static Outcome state(Examination x) {
        CertificationSheet sheet = x.sheet();
        if (!sheet.registration().active().isKnown()) {
            return Examination.undetermined(ACTIVE);
        }
        if (sheet.registration().active().isNo()) {
            return Examination.nothingToJudge();
        }
        return sheet.editorialState()
                .map(state -> Examination.judge(unpublished(x, state)))
                .orElseGet(() -> Examination.undetermined(STATE));
    }

    private static Stream<Finding> unpublished(Examination x, EditorialState state) {
        return switch (state) {
            case PUBLISHED -> Stream.empty();
            case ARCHIVED -> Stream.of(x.finding(STATE));
            case CHANGES_PENDING, CHANGES_PENDING_MINISTRY -> Stream.of(x.variant("pending", STATE));
            case OTHER -> Stream.of(x.variant("other", STATE));
        };
    }
}
