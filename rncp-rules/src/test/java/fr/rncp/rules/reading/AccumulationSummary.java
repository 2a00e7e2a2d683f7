package fr.rncp.rules.reading;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A summary of a reading with a line for each value, so that expectations are short; "?" marks inferred values. */
final class AccumulationSummary {

    private final List<String> lines = new ArrayList<>();

    private AccumulationSummary() {}

    static List<String> of(String text) {
        AccumulationSummary summary = new AccumulationSummary();
        summary.add(AccumulationReading.of(Prose.of(text)));
        String cardinals = String.join(
                ", ",
                BlockCardinals.in(Prose.of(text)).all().stream()
                        .map(reading -> reading.value() + mark(reading))
                        .toList());
        if (!cardinals.isEmpty()) {
            summary.lines.add("cardinals " + cardinals);
        }
        return summary.lines;
    }

    private void add(AccumulationReading reading) {
        reading.demands().forEach(r -> add("demand", r));
        reading.conditions().forEach(r -> add("condition", r));
        reading.retentions().forEach(r -> add("retention", r));
        reading.partialDocuments().forEach(r -> add("document", r));
        reading.outcomes().forEach(r -> add("outcome", r));
        add("optional", reading.optionalBlocks());
        add("supplementary", reading.supplementaryAssessments());
        add("specialisations", reading.specialisations());
        add("correspondences", reading.correspondences());
        add("compensation", reading.compensation());
    }

    private void add(String name, Optional<TextReading<Answer>> reading) {
        reading.ifPresent(r -> add(name, r));
    }

    private void add(String name, TextReading<?> reading) {
        lines.add(name + " " + reading.value() + mark(reading));
    }

    private static String mark(TextReading<?> reading) {
        return reading.isStated() ? "" : "?";
    }
}
