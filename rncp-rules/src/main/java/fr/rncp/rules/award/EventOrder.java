package fr.rncp.rules.award;

import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.Compensation;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.record.Revocation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An order of events in which the order of the record does not show: events that are not equal never tie. */
final class EventOrder {

    /** By day, then by kind, then by content. */
    static final Comparator<RecordEvent> BY_DAY =
            Comparator.comparing(RecordEvent::on).thenComparing(EventOrder::content, EventOrder::compare);

    private EventOrder() {}

    /** The kind and the sheet, and then the components that distinguish events of one kind, sheet and day. */
    private static List<String> content(RecordEvent event) {
        String sheet = event.sheet().value();
        if (event instanceof Acquisition acquisition) {
            return content(acquisition, sheet);
        }
        if (event instanceof ConditionMet met) {
            return List.of("ConditionMet", sheet, met.condition().toString(), lastDay(met.until()));
        }
        if (event instanceof Conferral conferral) {
            return List.of("Conferral", sheet, conferral.source(), lastDay(conferral.until()));
        }
        if (event instanceof Compensation compensation) {
            return List.of(
                    "Compensation",
                    sheet,
                    compensation.source(),
                    compensation.blocks().toString());
        }
        if (event instanceof Revocation revocation) {
            String blocks = revocation.blocks().toString();
            return List.of("Revocation", sheet, revocation.source(), blocks);
        }
        return content((JuryDecision) event, sheet);
    }

    private static String lastDay(Optional<LocalDate> until) {
        return until.map(LocalDate::toString).orElse("");
    }

    private static List<String> content(Acquisition acquisition, String sheet) {
        return List.of(
                "Acquisition",
                sheet,
                acquisition.block().value(),
                acquisition.means().name(),
                acquisition.from().toString(),
                acquisition.jury().isPresent() ? "by a jury" : "",
                acquisition.jury().orElse(""));
    }

    private static List<String> content(JuryDecision decision, String sheet) {
        return List.of(
                "JuryDecision",
                sheet,
                decision.pathway().name(),
                decision.scope() instanceof JuryScope.Blocks some ? "some " + some.codes() : "whole",
                decision.verdicts().toString(),
                decision.conditionsMet().toString(),
                decision.attendance().name(),
                decision.announced().map(AwardExtent::name).orElse(""),
                decision.jury().isPresent() ? "by a jury" : "",
                decision.jury().orElse(""));
    }

    /** By the first text that differs; lists of one kind have one size. */
    private static int compare(List<String> first, List<String> second) {
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order = first.get(i).compareTo(second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }
}
