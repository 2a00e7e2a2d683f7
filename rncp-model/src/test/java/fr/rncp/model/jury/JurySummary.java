package fr.rncp.model.jury;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import java.util.Optional;
import java.util.StringJoiner;

/** A jury reading in one line, so that an expectation fits in one too; "?" marks what was inferred. */
final class JurySummary {

    private JurySummary() {}

    static String of(String text) {
        return of(JuryComposition.of(Prose.of(text)));
    }

    static String of(JuryComposition jury) {
        StringJoiner line = new StringJoiner("; ");
        add(line, "members", jury.members());
        add(line, "professionals", jury.professionals());
        add(line, "professional share", jury.professionalShare());
        add(line, "externals", jury.externals());
        add(line, "external share", jury.externalShare());
        add(line, "chair", jury.chair());
        add(line, "casting vote", jury.castingVote());
        jury.parities().forEach(parity -> add(line, "parity", Optional.of(parity)));
        return line.toString();
    }

    static String roles(JuryComposition jury) {
        StringJoiner line = new StringJoiner(" | ");
        for (TextReading<JuryRole> role : jury.roles()) {
            String count = role.value().count().map(c -> c + " ").orElse("");
            line.add(count + role.value().title());
        }
        return line.toString();
    }

    private static void add(StringJoiner line, String name, Optional<? extends TextReading<?>> reading) {
        reading.ifPresent(r -> line.add(name + " " + r.value() + (r.isStated() ? "" : "?")));
    }
}
