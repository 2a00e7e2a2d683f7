package fr.rncp.rules.catalogue.certifiers;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
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
import java.util.stream.Stream;

/** CRT-004 and CRT-005: the history of certifying bodies, which pages alone carry. It tells changes, not who was there at first. */
final class CertifierHistoryRules {

    private static final String HISTORY = "/certifierHistory";
    private static final String[] BODIES = {
        "/certifyingBodies/*/siret", "/certifyingBodies/*/legalName", "/certifyingBodies/*/status"
    };

    private CertifierHistoryRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CRT-004", Severity.WARNING, RuleSources.OBSERVED)
                        .reads(HISTORY, BODIES[0], BODIES[1], BODIES[2])
                        .check(check -> unlessEmpty(check, CertifierHistoryRules::leadsToThoseOfToday)),
                rule("CRT-005", Severity.INFO, RuleSources.HOUSE)
                        .reads(HISTORY, BODIES[0])
                        .check(check -> unlessEmpty(check, CertifierHistoryRules::legalPersonStays)));
    }

    private interface Check {
        Outcome of(SheetCheck check);
    }

    private static Outcome unlessEmpty(SheetCheck check, Check test) {
        return check.sheet().certifierHistory().isEmpty() ? SheetCheck.nothingToJudge() : test.of(check);
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

        String pointer() {
            return HISTORY + "/" + index;
        }
    }

    private static List<HistoryRow> rows(SheetCheck check) {
        List<CertifierChange> history = check.sheet().certifierHistory();
        return SheetCheck.positions(history)
                .mapToObj(i -> new HistoryRow(i, history.get(i)))
                .toList();
    }

    /** Bodies are known by their numbers; by their names where a number is missing. */
    private static Outcome leadsToThoseOfToday(SheetCheck check) {
        Map<String, List<HistoryRow>> rowsOfBody = new LinkedHashMap<>();
        rows(check).forEach(row -> rowsOfBody
                .computeIfAbsent(key(check, row.change()), body -> new ArrayList<>())
                .add(row));
        CertifiersOfToday today = CertifiersOfToday.of(check);
        List<Finding> findings = new ArrayList<>();
        List<SheetPointer> unclear = new ArrayList<>();
        for (List<HistoryRow> rows : rowsOfBody.values()) {
            compare(check, rows, today)
                    .ifPresentOrElse(
                            findings::addAll,
                            () -> unclear.add(new SheetPointer(rows.get(0).pointer())));
        }
        return findings.isEmpty() && !unclear.isEmpty()
                ? new Undetermined(unclear)
                : SheetCheck.judge(findings.stream());
    }

    private static String key(SheetCheck check, CertifierChange change) {
        return change.siret()
                .map(siret -> "siret " + siret.value())
                .or(() -> change.legalName().map(name -> "name " + check.folded(name)))
                .orElse("");
    }

    /** What the last change of a body and today's list do not agree on; empty if the last change cannot be told. */
    private static Optional<List<Finding>> compare(SheetCheck check, List<HistoryRow> rows, CertifiersOfToday today) {
        List<HistoryRow> last = last(rows);
        if (!last.stream().allMatch(HistoryRow::isClear)
                || key(check, last.get(0).change()).isEmpty()) {
            return Optional.empty();
        }
        boolean added = last.stream().anyMatch(row -> row.is(CertifierAction.ADDED));
        boolean removed = last.stream().anyMatch(row -> row.is(CertifierAction.REMOVED));
        if (added && removed) {
            // One day's additions come before its removals, unless the body is there: then it may have been the other
            // way round.
            return today.has(last.get(0).change()) ? Optional.empty() : Optional.of(List.of());
        }
        return Optional.of(added ? missing(check, last.get(0), today) : stillThere(check, last.get(0), today));
    }

    /** The rows of the last day; all of them if a day is missing. */
    private static List<HistoryRow> last(List<HistoryRow> rows) {
        if (rows.stream().anyMatch(row -> row.change().changedOn().isEmpty())) {
            return rows;
        }
        Optional<LocalDate> day =
                rows.stream().flatMap(row -> row.change().changedOn().stream()).max(LocalDate::compareTo);
        return rows.stream().filter(row -> row.change().changedOn().equals(day)).toList();
    }

    private static List<Finding> missing(SheetCheck check, HistoryRow row, CertifiersOfToday today) {
        return today.mayHave(row.change()) ? List.of() : List.of(finding(check, "missing", row));
    }

    private static List<Finding> stillThere(SheetCheck check, HistoryRow row, CertifiersOfToday today) {
        return today.has(row.change()) ? List.of(finding(check, "removed", row)) : List.of();
    }

    private static Finding finding(SheetCheck check, String variant, HistoryRow row) {
        Argument name = Argument.text("name", row.change().legalName().orElse("?"));
        Argument siret = Argument.text("siret", row.siret().map(Siret::value).orElse("?"));
        return variant.equals("removed")
                ? check.finding(row.pointer(), name, siret)
                : check.variant(variant, row.pointer(), name, siret);
    }

    /** A body that leaves and comes back under another establishment has moved; its legal person is still there. */
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
        List<Finding> findings = rows.stream()
                .filter(row -> row.is(CertifierAction.REMOVED)
                        && row.siren().filter(siren -> !staying.contains(siren)).isPresent())
                .map(row -> left(check, row, joining))
                .toList();
        return findings.isEmpty() ? unlessUnclear(rows) : SheetCheck.judge(findings.stream());
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

    private static Outcome unlessUnclear(List<HistoryRow> rows) {
        List<SheetPointer> unclear = rows.stream()
                .filter(row -> !row.isClear() || row.siren().isEmpty())
                .map(row -> new SheetPointer(row.pointer()))
                .toList();
        return unclear.isEmpty() ? SheetCheck.judge(Stream.empty()) : new Undetermined(unclear);
    }
}
