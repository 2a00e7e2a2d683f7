package fr.rncp.rules.report;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetReport.MissingFact;
import fr.rncp.rules.SheetReport.RuleNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reasons why rules could not be decided for a sheet. */
final class UndeterminedReasons {

    private final FindingWording wording;
    private final Optional<CertificationSheet> sheet;
    private final SheetReport report;

    UndeterminedReasons(FindingWording wording, Optional<CertificationSheet> sheet, SheetReport report) {
        this.wording = wording;
        this.sheet = sheet;
        this.report = report;
    }

    List<UndeterminedRule> rules() {
        return report.undetermined().stream()
                .map(rule -> new UndeterminedRule(rule, wording.title(rule), reason(rule)))
                .toList();
    }

    private String reason(RuleId rule) {
        List<SheetPointer> missing = report.missing().stream()
                .filter(fact -> fact.rule().equals(rule))
                .map(MissingFact::pointer)
                .distinct()
                .toList();
        List<String> reasons = new ArrayList<>();
        add(reasons, "report.reason.need", needs(rule));
        add(reasons, "report.reason.lost", places(missing, this::isLost));
        add(reasons, "report.reason.missing", places(missing, place -> !isLost(place)));
        return reasons.isEmpty() ? wording.of("report.reason.unknown") : String.join(" ; ", reasons);
    }

    private void add(List<String> reasons, String key, Stream<String> facts) {
        String list = facts.distinct().collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            reasons.add(wording.of(key, Argument.text("facts", list)));
        }
    }

    private Stream<String> needs(RuleId rule) {
        return report.needs().stream()
                .filter(need -> need.rule().equals(rule))
                .map(RuleNeed::need)
                .map(need -> need.description(wording.language()));
    }

    private Stream<String> places(List<SheetPointer> missing, Predicate<SheetPointer> some) {
        return missing.stream().filter(some).map(place -> wording.place(place, sheet));
    }

    private boolean isLost(SheetPointer place) {
        return sheet.filter(known -> known.source().overlapsLost(place)).isPresent();
    }
}
