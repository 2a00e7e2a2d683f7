package fr.rncp.cli.tour;

import fr.rncp.model.jury.Headcount;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.jury.JuryParity;
import fr.rncp.model.jury.Share;
import fr.rncp.model.prose.TextReading;
import java.util.Optional;
import java.util.StringJoiner;

/** The typed reading of a jury text in words; empty if nothing was read. */
final class JurySentence {

    private JurySentence() {}

    static Optional<String> of(JuryComposition jury) {
        StringJoiner parts = new StringJoiner("; ");
        jury.members().map(JurySentence::members).ifPresent(parts::add);
        jury.professionals().map(r -> count(r) + " professionals").ifPresent(parts::add);
        jury.professionalShare().map(r -> share(r) + " professionals").ifPresent(parts::add);
        jury.externals().map(r -> count(r) + " from outside").ifPresent(parts::add);
        jury.externalShare().map(r -> share(r) + " from outside").ifPresent(parts::add);
        jury.chair().map(r -> "chaired by " + r.value()).ifPresent(parts::add);
        jury.parities().forEach(parity -> parts.add(parity(parity.value())));
        return parts.length() == 0 ? Optional.empty() : Optional.of(parts.toString());
    }

    private static String members(TextReading<Headcount> members) {
        return count(members) + (members.value().count() == 1 ? " member" : " members");
    }

    private static String count(TextReading<Headcount> count) {
        return count.value() + inferred(count);
    }

    private static String share(TextReading<Share> share) {
        return (share.value().isAll() ? "all" : share.value()) + inferred(share);
    }

    private static String inferred(TextReading<?> reading) {
        return reading.isStated() ? "" : " (inferred)";
    }

    private static String parity(JuryParity parity) {
        return switch (parity) {
            case EMPLOYERS_AND_EMPLOYEES -> "as many employers as employees";
            case WOMEN_AND_MEN -> "as many women as men";
            case OTHER -> "balanced";
        };
    }
}
