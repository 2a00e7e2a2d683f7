package fr.rncp.rules.award;

import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.Credential;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The attainment of a certification: its ground and its first day, if it is obtained. */
record Attainment(Ground ground, Optional<LocalDate> since) {

    /** The ground of a full validation. */
    enum Ground {
        /** The certification was conferred. */
        CONFERRAL,
        /** Another certification is equivalent to it. */
        EQUIVALENCE,
        /** The requirement is satisfied on the day of the assessment. */
        SATISFIED,
        /** The requirement was satisfied on an earlier day. */
        REACHED_BEFORE,
        /** The certification is not obtained. */
        NONE
    }

    boolean reached() {
        return ground != Ground.NONE;
    }

    static Attainment of(AwardRules rules, Ledger ledger, LocalDate asOf) {
        Attainment byRequirement = byRequirement(rules, ledger, asOf);
        Optional<Holding> whole = ledger.at(Credential.certification(rules.sheet()), asOf);
        if (whole.isEmpty() || isEarlier(byRequirement, whole.get())) {
            return byRequirement;
        }
        Ground ground = whole.get().means() == AcquisitionMeans.EQUIVALENCE ? Ground.EQUIVALENCE : Ground.CONFERRAL;
        return new Attainment(ground, Optional.of(whole.get().on()));
    }

    private static boolean isEarlier(Attainment byRequirement, Holding whole) {
        return byRequirement.reached()
                && byRequirement
                        .since()
                        .map(since -> since.isBefore(whole.on()))
                        .orElse(true);
    }

    private static Attainment byRequirement(AwardRules rules, Ledger ledger, LocalDate asOf) {
        Predicate<LocalDate> satisfied = day -> rules.awaited().isSatisfied(leaf -> ledger.has(leaf, day));
        List<LocalDate> days =
                ledger.daysOfChange().stream().filter(day -> !day.isAfter(asOf)).toList();
        Optional<LocalDate> first = days.stream().filter(satisfied).findFirst();
        boolean kept = rules.options().fullValidation() == AwardOptions.FullValidation.KEPT_ONCE_REACHED;
        if (rules.awaited().remaining(leaf -> false).isNothing()) {
            return new Attainment(Ground.SATISFIED, Optional.empty());
        }
        if (satisfied.test(asOf)) {
            return new Attainment(Ground.SATISFIED, kept ? first : startOfRun(days, satisfied));
        }
        return kept && first.isPresent()
                ? new Attainment(Ground.REACHED_BEFORE, first)
                : new Attainment(Ground.NONE, Optional.empty());
    }

    /** Returns the first day of the last unbroken run of satisfying days; the last of the days satisfies. */
    private static Optional<LocalDate> startOfRun(List<LocalDate> days, Predicate<LocalDate> satisfied) {
        Optional<LocalDate> start = Optional.empty();
        for (int i = days.size() - 1; i >= 0 && satisfied.test(days.get(i)); i--) {
            start = Optional.of(days.get(i));
        }
        return start;
    }
}
