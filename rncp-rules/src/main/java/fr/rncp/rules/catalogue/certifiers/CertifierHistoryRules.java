package fr.rncp.rules.catalogue.certifiers;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CRT-004 and CRT-005: the history of certifying bodies, which only public pages contain. It records changes, not the
 * initial bodies.
 */
final class CertifierHistoryRules {

    private CertifierHistoryRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CRT-004", Severity.WARNING, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.CERTIFIER_HISTORY,
                                SheetPointers.CERTIFYING_BODIES_SIRET,
                                SheetPointers.CERTIFYING_BODIES_LEGAL_NAME,
                                SheetPointers.CERTIFYING_BODIES_STATUS)
                        .check(check -> unlessEmpty(check, CertifierHistoryRules::leadsToThoseOfToday)),
                rule("CRT-005", Severity.INFO, RuleSources.HOUSE)
                        .reads(SheetPointers.CERTIFIER_HISTORY, SheetPointers.CERTIFYING_BODIES_SIRET)
                        .check(check -> unlessEmpty(check, CertifierHistoryRules::legalPersonStays)));
    }

    private interface Check {
        Outcome of(SheetCheck check);
    }

    private static Outcome unlessEmpty(SheetCheck check, Check test) {
        return check.sheet().certifierHistory().isEmpty() ? check.nothingToJudge() : test.of(check);
    }

    /** A row of the history and its position. */
    private record HistoryRow(int index, CertifierChange change) {

        boolean is(CertifierAction action) {
            return change.action().filter(action::equals).isPresent();
        }

        boolean isClear() {
            return is(CertifierAction.ADDED) || is(CertifierAction.REMOVED);
        }

        Optional<Siret> siret() {
            return change.siret();
        }

        Optional<String> siren() {
            return change.siret().flatMap(Siret::siren).map(siren -> siren.value());
        }

        Argument[] arguments() {
            return new Argument[] {
                Argument.text("name", change.legalName().orElse("?")),
                Argument.text("siret", siret().map(Siret::value).orElse("?"))
            };
        }

        SheetPointer pointer() {
            return SheetPointers.CERTIFIER_HISTORY.at(index);
        }
    }

    private static List<HistoryRow> rows(SheetCheck check) {
        List<CertifierChange> history = check.sheet().certifierHistory();
        return check.positions(history)
                .mapToObj(i -> new HistoryRow(i, history.get(i)))
                .toList();
    }

    /** Bodies are identified by their SIRET or, if it is missing, by their name. */
    private static Outcome leadsToThoseOfToday(SheetCheck check) {
        Map<String, List<HistoryRow>> rowsOfBody = new LinkedHashMap<>();
        rows(check).forEach(row -> rowsOfBody
                .computeIfAbsent(key(check, row.change()), body -> new ArrayList<>())
                .add(row));
        CertifiersOfToday today = CertifiersOfToday.of(check);
        OutcomeBuilder outcome = check.outcome();
        for (List<HistoryRow> rows : rowsOfBody.values()) {
            compare(check, rows, today, outcome);
        }
        return outcome.build();
    }

    private static String key(SheetCheck check, CertifierChange change) {
        return change.siret()
                .map(siret -> "siret " + siret.value())
                .or(() -> change.legalName().map(name -> "name " + check.folded(name)))
                .orElse("");
    }

    /** Compares the last change of a body with the current list. */
    private static void compare(
            SheetCheck check, List<HistoryRow> rows, CertifiersOfToday today, OutcomeBuilder outcome) {
        List<HistoryRow> last = last(rows);
        HistoryRow row = last.get(0);
        if (!last.stream().allMatch(HistoryRow::isClear)
                || key(check, row.change()).isEmpty()) {
            outcome.unknown(rows.get(0).pointer());
            return;
        }
        boolean added = last.stream().anyMatch(other -> other.is(CertifierAction.ADDED));
        boolean removed = last.stream().anyMatch(other -> other.is(CertifierAction.REMOVED));
        if (!(added && removed)) {
            outcome.passedUnless(
                    added ? !today.mayHave(row.change()) : today.has(row.change()),
                    added
                            ? check.variant("missing", row.pointer(), row.arguments())
                            : check.finding(row.pointer(), row.arguments()));
        } else if (today.has(row.change())) {
            // The additions of a day precede its removals. If the body is in the list, however, the order may have been
            // the opposite.
            outcome.unknown(rows.get(0).pointer());
        } else {
            outcome.passed();
        }
    }

    /** Returns the rows of the last day; all rows if a day is missing. */
    private static List<HistoryRow> last(List<HistoryRow> rows) {
        if (rows.stream().anyMatch(row -> row.change().changedOn().isEmpty())) {
            return rows;
        }
        Optional<LocalDate> day =
                rows.stream().flatMap(row -> row.change().changedOn().stream()).max(LocalDate::compareTo);
        return rows.stream().filter(row -> row.change().changedOn().equals(day)).toList();
    }

    /** A body that leaves and returns under another establishment has moved: its legal person is still present. */
    private static Outcome legalPersonStays(SheetCheck check) {
        List<HistoryRow> rows = rows(check);
        Set<String> staying = rows.stream()
                .filter(row -> row.is(CertifierAction.ADDED))
                .flatMap(row -> row.siren().stream())
                .collect(Collectors.toCollection(HashSet::new));
        check.sheet().certifyingBodies().stream()
                .flatMap(body -> body.siret().flatMap(Siret::siren).stream())
                .forEach(siren -> staying.add(siren.value()));
        Map<LocalDate, HistoryRow> joining = joining(rows);
        OutcomeBuilder outcome = check.outcome();
        for (HistoryRow row : rows) {
            if (!row.isClear() || row.siren().isEmpty()) {
                outcome.unknown(row.pointer());
            } else {
                outcome.passedUnless(
                        row.is(CertifierAction.REMOVED)
                                && row.siren().filter(staying::contains).isEmpty(),
                        left(check, row, joining));
            }
        }
        return outcome.build();
    }

    private static Map<LocalDate, HistoryRow> joining(List<HistoryRow> rows) {
        return rows.stream()
                .filter(row -> row.is(CertifierAction.ADDED) && row.siren().isPresent())
                .filter(row -> row.change().changedOn().isPresent())
                .collect(Collectors.toMap(
                        row -> row.change().changedOn().orElseThrow(), row -> row, (first, second) -> first));
    }

    private static Finding left(SheetCheck check, HistoryRow row, Map<LocalDate, HistoryRow> joining) {
        Argument name = Argument.text("name", row.change().legalName().orElse("?"));
        Argument siren = Argument.text("siren", row.siren().orElse("?"));
        return row.change()
                .changedOn()
                .map(joining::get)
                .map(other -> check.finding(
                        row.pointer(),
                        name,
                        siren,
                        Argument.text("successor", other.change().legalName().orElse("?")),
                        Argument.text("other", other.siren().orElse("?"))))
                .orElseGet(() -> check.variant("left", row.pointer(), name, siren));
    }
}
