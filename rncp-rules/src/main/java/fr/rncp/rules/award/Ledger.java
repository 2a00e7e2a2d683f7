package fr.rncp.rules.award;

import fr.rncp.model.Pathway;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.BlockVerdict;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Compensation;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The effect of a record under rules: the days on which each credential is held, those on which each condition is met,
 * and the compensation by which a block counts.
 */
final class Ledger {

    private final AwardRules rules;
    private final Withdrawals withdrawals;
    private final Map<Credential, Timeline> timelines = new HashMap<>();
    private final Map<Condition, Timeline> conditions = new HashMap<>();
    private final Map<SkillBlockCode, Compensation> compensations = new HashMap<>();

    private Ledger(AwardRules rules, CandidateRecord record) {
        this.rules = rules;
        this.withdrawals = Withdrawals.in(record);
        // Sorted, because under FIRST_COUNTS the first acquisition counts, and of several compensations the first.
        record.events().stream().sorted(EventOrder.BY_DAY).forEach(this::enter);
        EquivalenceClosure.close(timelines, rules, withdrawals);
    }

    static Ledger of(AwardRules rules, CandidateRecord record) {
        return new Ledger(rules, record);
    }

    private void enter(RecordEvent event) {
        if (event instanceof JuryDecision decision && decision.attendance() == Attendance.PRESENT) {
            decision.blocks(BlockVerdict.VALIDATED).stream()
                    .filter(code -> isInScope(decision, code))
                    .forEach(code -> enter(Credential.block(decision.sheet(), code), holding(decision, code)));
            decision.conditionsMet()
                    .forEach(condition -> enter(new ConditionMet(decision.sheet(), condition, decision.on())));
        } else if (event instanceof Acquisition acquisition) {
            enter(Credential.block(acquisition.sheet(), acquisition.block()), holding(acquisition));
        } else if (event instanceof ConditionMet met) {
            enter(met);
        } else if (event instanceof Conferral conferral) {
            enter(Credential.certification(conferral.sheet()), holding(conferral));
        } else if (event instanceof Compensation compensation) {
            enter(compensation);
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
            conditions
                    .computeIfAbsent(met.condition(), key -> new Timeline(withdrawals))
                    .offer(new Holding(met.on(), met.until(), AcquisitionMeans.EXAM, List.of(), Optional.empty()));
        }
    }

    /** A compensation is a part of the award, so that it is void if the certification is. */
    private void enter(Compensation compensation) {
        Credential certification = Credential.certification(rules.sheet());
        if (compensation.sheet().equals(rules.sheet()) && !withdrawals.withdraw(certification, compensation.on())) {
            compensation.blocks().forEach(code -> compensations.putIfAbsent(code, compensation));
        }
    }

    private Holding holding(JuryDecision decision, SkillBlockCode code) {
        AcquisitionMeans means =
                decision.pathway() == Pathway.EXPERIENCE ? AcquisitionMeans.VAE : AcquisitionMeans.EXAM;
        return new Holding(
                decision.on(),
                rules.retention(Credential.block(decision.sheet(), code)).until(decision.on()),
                means,
                List.of(),
                decision.jury());
    }

    private Holding holding(Acquisition acquisition) {
        Credential block = Credential.block(acquisition.sheet(), acquisition.block());
        return new Holding(
                acquisition.on(),
                rules.retention(block).until(acquisition.on()),
                acquisition.means(),
                acquisition.from(),
                acquisition.jury());
    }

    private Holding holding(Conferral conferral) {
        Credential certification = Credential.certification(conferral.sheet());
        return new Holding(
                conferral.on(),
                conferral.until().or(() -> rules.retention(certification).until(conferral.on())),
                AcquisitionMeans.EXAM,
                List.of(),
                Optional.of(conferral.source()));
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
            return compensation(block.code(), day).isPresent()
                    || at(Credential.block(rules.sheet(), block.code()), day).isPresent();
        }
        return conditionAt((Condition) leaf, day).isPresent();
    }

    /** Returns the compensation by which a block counts on a day; of several, the earliest that is not void. */
    Optional<Compensation> compensation(SkillBlockCode code, LocalDate day) {
        return Optional.ofNullable(compensations.get(code))
                .filter(compensation -> !compensation.on().isAfter(day));
    }

    /** Returns the time for which a condition is met that contains a day. */
    Optional<Holding> conditionAt(Condition condition, LocalDate day) {
        return times(condition).filter(time -> time.covers(day)).min(Holding.BEST_FIRST);
    }

    /** Returns the times for which a condition is met. A certification meets the condition that requires it. */
    Stream<Holding> times(Condition condition) {
        Stream<Holding> stated =
                Stream.ofNullable(conditions.get(condition)).flatMap(timeline -> timeline.holdings().stream());
        Stream<Holding> held = condition.kind() == ConditionKind.PRIOR_CERTIFICATION
                ? holdings(Credential.certification(SheetNumber.of(condition.detail()))).stream()
                : Stream.empty();
        return Stream.concat(stated, held);
    }

    /**
     * Returns the days on which something starts to be held or met, or ceases to be. Nothing changes between two of
     * them.
     */
    Set<LocalDate> daysOfChange() {
        Set<LocalDate> days = new TreeSet<>();
        compensations.values().forEach(compensation -> days.add(compensation.on()));
        Stream.concat(timelines.values().stream(), conditions.values().stream())
                .flatMap(timeline -> timeline.holdings().stream())
                .forEach(holding -> {
                    days.add(holding.on());
                    days.add(Days.daysAfter(holding.lastDay(), 1));
                });
        return days;
    }
}
