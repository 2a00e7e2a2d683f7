package fr.rncp.rules.award;

import fr.rncp.model.Pathway;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.BlockVerdict;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.ConditionKind;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.calendar.Days;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The effect of a record under rules: the days on which each credential is held, and the day from which each condition
 * is met.
 */
final class Ledger {

    private final AwardRules rules;
    private final Withdrawals withdrawals;
    private final Map<Credential, Timeline> timelines = new HashMap<>();
    private final Map<Condition, LocalDate> conditions = new HashMap<>();

    private Ledger(AwardRules rules, CandidateRecord record) {
        this.rules = rules;
        this.withdrawals = Withdrawals.in(record);
        // Sorted by day, because under FIRST_COUNTS the first acquisition that is entered counts.
        record.events().stream().sorted(Comparator.comparing(RecordEvent::on)).forEach(this::enter);
        EquivalenceClosure.close(timelines, rules, withdrawals);
    }

    static Ledger of(AwardRules rules, CandidateRecord record) {
        return new Ledger(rules, record);
    }

    private void enter(RecordEvent event) {
        if (event instanceof JuryDecision decision && decision.attendance() == Attendance.PRESENT) {
            decision.blocks(BlockVerdict.VALIDATED).stream()
                    .filter(code -> isInScope(decision, code))
                    .forEach(code -> enter(Credential.block(decision.sheet(), code), holding(decision)));
            decision.conditionsMet()
                    .forEach(condition -> enter(new ConditionMet(decision.sheet(), condition, decision.on())));
        } else if (event instanceof Acquisition acquisition) {
            enter(Credential.block(acquisition.sheet(), acquisition.block()), holding(acquisition));
        } else if (event instanceof ConditionMet met) {
            enter(met);
        } else if (event instanceof Conferral conferral) {
            enter(Credential.certification(conferral.sheet()), holding(conferral));
        }
    }

    private boolean isInScope(JuryDecision decision, SkillBlockCode code) {
        return rules.options().outOfScope() == AwardOptions.OutOfScope.COUNTED
                || decision.scope().covers(code);
    }

    /**
     * Enters a holding. Blocks that the rules do not name are ignored, but blocks of other sheets may be sources of
     * equivalences.
     */
    private void enter(Credential credential, Holding holding) {
        boolean foreign =
                credential.sheet().equals(rules.sheet()) && credential.block().isPresent() && !rules.knows(credential);
        if (foreign || withdrawals.withdraw(credential, holding.on())) {
            return;
        }
        Timeline timeline = timelines.computeIfAbsent(credential, key -> new Timeline(withdrawals));
        boolean again = timeline.holdings().stream().anyMatch(held -> held.on().isBefore(holding.on()));
        if (!again || rules.options().revalidation() == AwardOptions.Revalidation.PROLONGS) {
            timeline.offer(holding);
        }
    }

    private void enter(ConditionMet met) {
        if (met.sheet().equals(rules.sheet()) && !withdrawals.withdrawAll(met)) {
            conditions.merge(met.condition(), met.on(), (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    private Holding holding(JuryDecision decision) {
        AcquisitionMeans means =
                decision.pathway() == Pathway.EXPERIENCE ? AcquisitionMeans.VAE : AcquisitionMeans.EXAM;
        return new Holding(
                decision.on(),
                rules.retention(decision.sheet()).until(decision.on()),
                means,
                List.of(),
                decision.jury());
    }

    private Holding holding(Acquisition acquisition) {
        return new Holding(
                acquisition.on(),
                rules.retention(acquisition.sheet()).until(acquisition.on()),
                acquisition.means(),
                acquisition.from(),
                acquisition.jury());
    }

    private static Holding holding(Conferral conferral) {
        return new Holding(
                conferral.on(), Optional.empty(), AcquisitionMeans.EXAM, List.of(), Optional.of(conferral.source()));
    }

    Optional<Holding> at(Credential credential, LocalDate day) {
        return Optional.ofNullable(timelines.get(credential)).flatMap(timeline -> timeline.at(day));
    }

    List<Holding> holdings(Credential credential) {
        return Optional.ofNullable(timelines.get(credential))
                .map(Timeline::holdings)
                .orElse(List.of());
    }

    /** Checks whether a part of the requirement is obtained on a day. */
    boolean has(Requirement.Leaf leaf, LocalDate day) {
        if (leaf instanceof Requirement.Block block) {
            return at(Credential.block(rules.sheet(), block.code()), day).isPresent();
        }
        return conditionMetOn((Condition) leaf).filter(on -> !on.isAfter(day)).isPresent();
    }

    /**
     * Returns the day from which a condition is met. A certification held earlier meets the condition that requires it.
     */
    Optional<LocalDate> conditionMetOn(Condition condition) {
        Stream<LocalDate> stated = Stream.ofNullable(conditions.get(condition));
        Stream<LocalDate> held = condition.kind() == ConditionKind.PRIOR_CERTIFICATION
                ? holdings(Credential.certification(SheetNumber.of(condition.detail()))).stream()
                        .map(Holding::on)
                : Stream.empty();
        return Stream.concat(stated, held).min(LocalDate::compareTo);
    }

    /**
     * Returns the days on which something starts to be held or met, or ceases to be. Nothing changes between two of
     * them.
     */
    Set<LocalDate> daysOfChange() {
        Set<LocalDate> days = new TreeSet<>(conditions.values());
        for (Timeline timeline : timelines.values()) {
            for (Holding holding : timeline.holdings()) {
                days.add(holding.on());
                days.add(Days.daysAfter(holding.lastDay(), 1));
            }
        }
        return days;
    }
}
