package fr.rncp.rules.award;

import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.Credential;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Adds the credentials that equivalences give, until there is nothing to add. An equivalence is visited again only if
 * one of its sources has improved, so that cycles end and each step of a long chain is visited once.
 */
final class EquivalenceClosure {

    private final Map<Credential, Timeline> timelines;
    private final AwardRules rules;
    private final Withdrawals withdrawals;
    private final Map<Credential, Set<Equivalence>> bySource = new HashMap<>();
    private final Deque<Equivalence> open = new ArrayDeque<>();
    private final Set<Equivalence> waiting = new LinkedHashSet<>();

    private EquivalenceClosure(Map<Credential, Timeline> timelines, AwardRules rules, Withdrawals withdrawals) {
        this.timelines = timelines;
        this.rules = rules;
        this.withdrawals = withdrawals;
        for (Equivalence equivalence : rules.equivalences()) {
            equivalence.from().forEach(source -> bySource.computeIfAbsent(source, key -> new LinkedHashSet<>())
                    .add(equivalence));
        }
    }

    /** Completes the timelines in place. */
    static void close(Map<Credential, Timeline> timelines, AwardRules rules, Withdrawals withdrawals) {
        new EquivalenceClosure(timelines, rules, withdrawals).run();
    }

    private void run() {
        List.copyOf(timelines.keySet()).forEach(this::enqueueThoseFrom);
        while (!open.isEmpty()) {
            Equivalence equivalence = open.remove();
            waiting.remove(equivalence);
            startDays(equivalence).forEach(day -> giveOn(day, equivalence));
        }
    }

    private void enqueueThoseFrom(Credential source) {
        for (Equivalence equivalence : bySource.getOrDefault(source, Set.of())) {
            if (waiting.add(equivalence)) {
                open.add(equivalence);
            }
        }
    }

    /**
     * Returns the days on which the equivalence may take effect: the first days of its sources and of its own period.
     */
    private Set<LocalDate> startDays(Equivalence equivalence) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate first = equivalence.since().orElse(LocalDate.MIN);
        LocalDate last = equivalence.until().orElse(LocalDate.MAX);
        for (Credential source : equivalence.from()) {
            holdingsOf(source).forEach(holding -> days.add(holding.on().isBefore(first) ? first : holding.on()));
        }
        days.removeIf(day -> day.isAfter(last));
        return days;
    }

    private void giveOn(LocalDate day, Equivalence equivalence) {
        List<Optional<LocalDate>> ends = new ArrayList<>();
        for (Credential source : equivalence.from()) {
            Optional<Holding> held = Optional.ofNullable(timelines.get(source)).flatMap(timeline -> timeline.at(day));
            if (held.isEmpty()) {
                return;
            }
            ends.add(held.get().until());
        }
        equivalence.to().stream()
                .filter(target -> !isLost(target, day))
                .forEach(target -> give(target, day, ends, equivalence));
    }

    private boolean isLost(Credential target, LocalDate day) {
        return rules.options().afterRevocation() == AwardOptions.AfterRevocation.LOST
                && withdrawals.withdraw(target, day);
    }

    private void give(Credential target, LocalDate day, List<Optional<LocalDate>> ends, Equivalence equivalence) {
        Holding given = new Holding(
                day, until(target, day, ends), AcquisitionMeans.EQUIVALENCE, equivalence.from(), Optional.empty());
        if (timelines.computeIfAbsent(target, key -> new Timeline(withdrawals)).offer(given)) {
            enqueueThoseFrom(target);
        }
    }

    /**
     * Returns the last day of what is given. A whole certification is kept once it is obtained, for as long as it is
     * valid. A block is held as long as its sources are, because they would give it again each day: its own years do
     * not count, but an end that is the same for everybody does.
     */
    private Optional<LocalDate> until(Credential target, LocalDate day, List<Optional<LocalDate>> ends) {
        RetentionPolicy policy = rules.retention(target);
        if (target.block().isEmpty()) {
            return policy.until(day);
        }
        Optional<LocalDate> own = policy instanceof RetentionPolicy.Years ? Optional.empty() : policy.until(day);
        return Stream.concat(ends.stream(), Stream.of(own))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private List<Holding> holdingsOf(Credential source) {
        return Optional.ofNullable(timelines.get(source))
                .map(Timeline::holdings)
                .orElse(List.of());
    }
}
