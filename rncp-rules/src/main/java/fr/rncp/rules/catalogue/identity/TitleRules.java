package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.value.Coded;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.identity.ReservedTitles.ReservedName;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.QuotedExcerpt;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** ID: the words of the title. */
final class TitleRules {

    private static final RuleSource LIKE_DEGREES = RuleSources.doctrine(
            "CNCP, note sur les termes «\u00a0master\u00a0», «\u00a0mastère\u00a0» et «\u00a0bachelor\u00a0»");

    private static final Pattern ENGINEERING_SCHOOL = Pattern.compile(
            "ingenieur|universit|polytech|\\binsa\\b|conservatoire"
                    + " national|institut national|\\bmines\\b|centrale|ministere|ecole (?:nationale|superieure|speciale)");

    private TitleRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule(
                                "ID-010",
                                Severity.WARNING,
                                RuleSources.education("L731-14"),
                                RuleSources.education("L642-1"),
                                LIKE_DEGREES)
                        .only(RuleScope.ON_REQUEST)
                        .reads(
                                SheetPointers.TITLE,
                                SheetPointers.CLASSIFICATION_DIPLOMA_TYPE,
                                SheetPointers.CERTIFYING_BODIES_LEGAL_NAME)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TitleRules::isNotReserved),
                rule("ID-011", Severity.INFO, RuleSources.HOUSE)
                        .reads(SheetPointers.NUMBER, SheetPointers.TITLE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> ofTitle(check, title -> form(check, title))));
    }

    private static Outcome ofTitle(SheetCheck check, Function<String, Outcome> judgement) {
        return check.sheet().title().map(judgement).orElseGet(check::nothingToJudge);
    }

    private static Outcome isNotReserved(SheetCheck check) {
        if (check.sheet().title().isEmpty() && check.hasLost(SheetPointers.TITLE)) {
            return check.undetermined(SheetPointers.TITLE);
        }
        return ofTitle(check, title -> reserved(check, title));
    }

    /** An engineering school may award the title of engineer; whether it is authorised is on no sheet. */
    private static boolean mayBeEntitled(SheetCheck check, ReservedName name) {
        return name.reservation() == ReservedTitles.Reservation.ENGINEER
                && (check.sheet()
                                .classification()
                                .diplomaType()
                                .flatMap(Coded::label)
                                .filter(label -> check.folded(label).contains("ingenieur"))
                                .isPresent()
                        || check.sheet().certifyingBodies().stream()
                                .flatMap(body -> body.legalName().stream())
                                .anyMatch(body -> ENGINEERING_SCHOOL
                                        .matcher(check.folded(body))
                                        .find()));
    }

    private static Outcome reserved(SheetCheck check, String title) {
        Optional<ReservedName> name = ReservedTitles.in(check.foldedText(title));
        return name.filter(found -> mayBeEntitled(check, found)).isPresent()
                ? check.undetermined(SheetPointers.CERTIFYING_BODIES_LEGAL_NAME)
                : check.violatedBy(name.stream().map(found -> reserved(check, found)));
    }

    private static Finding reserved(SheetCheck check, ReservedName name) {
        Argument words = QuotedExcerpt.text("name", name.words());
        return switch (name.reservation()) {
            case ENGINEER -> check.variant("engineer", SheetPointers.TITLE, words);
            case DEGREE -> check.finding(SheetPointers.TITLE, words);
            case STATE_AWARD -> check.variant("state", SheetPointers.TITLE, words);
            case LIKE_A_DEGREE ->
                check.variant("like", SheetPointers.TITLE, words).withSeverity(Severity.INFO);
        };
    }

    private static Outcome form(SheetCheck check, String title) {
        FoldedText folded = check.foldedText(title);
        Stream<Finding> training = TitleForm.training(folded).stream()
                .map(words -> check.variant("training", SheetPointers.TITLE, QuotedExcerpt.text("found", words)));
        Stream<Finding> brand = TitleForm.brand(title, folded).stream()
                .filter(words -> check.isRncp())
                .map(words -> check.variant("brand", SheetPointers.TITLE, QuotedExcerpt.text("found", words)));
        return check.violatedBy(
                Stream.of(training, brand, typography(check, title)).flatMap(findings -> findings));
    }

    private static Stream<Finding> typography(SheetCheck check, String title) {
        return Stream.concat(
                TitleForm.isInCapitals(title)
                        ? Stream.of(check.variant("capitals", SheetPointers.TITLE))
                        : Stream.empty(),
                TitleForm.endsWithStop(title) ? Stream.of(check.variant("stop", SheetPointers.TITLE)) : Stream.empty());
    }
}
