package fr.rncp.rules.award;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.BlockVerdict;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Compensation;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A naive implementation of the definitions, day by day, for comparison; for default options and records without
 * revocations.
 */
final class AwardOracle {

    private final AwardRules rules;
    private final CandidateRecord record;

    AwardOracle(AwardRules rules, CandidateRecord record) {
        this.rules = rules;
        this.record = record;
    }

    AwardExtent extent(LocalDate day) {
        boolean total = daysUntil(day).stream().anyMatch(this::isTotalOn);
        if (total) {
            return AwardExtent.FULL;
        }
        boolean some = heldOn(day).stream()
                .anyMatch(credential -> credential.sheet().equals(rules.sheet())
                        && credential
                                .block()
                                .filter(rules.requiredBlocks()::contains)
                                .isPresent());
        return some ? AwardExtent.PARTIAL : AwardExtent.NONE;
    }

    private boolean isTotalOn(LocalDate day) {
        Set<Credential> held = heldOn(day);
        return held.contains(Credential.certification(rules.sheet()))
                || rules.awaited()
                        .isSatisfied(leaf -> leaf instanceof Requirement.Block block
                                ? held.contains(Credential.block(rules.sheet(), block.code()))
                                        || isCompensated(block.code(), day)
                                : isMet((Condition) leaf, day));
    }

    /** Returns the days of events, and the day itself. Without equivalences, nothing begins on other days. */
    private Set<LocalDate> daysUntil(LocalDate day) {
        Set<LocalDate> days =
                record.until(day).events().stream().map(RecordEvent::on).collect(Collectors.toCollection(TreeSet::new));
        days.add(day);
        return days;
    }

    private Set<Credential> heldOn(LocalDate day) {
        Set<Credential> held = new HashSet<>();
        for (RecordEvent event : record.until(day).events()) {
            credentials(event).stream()
                    .filter(credential -> isOn(day, lastDay(event, credential)))
                    .forEach(held::add);
        }
        return held;
    }

    private Optional<LocalDate> lastDay(RecordEvent event, Credential credential) {
        Optional<LocalDate> stated = event instanceof Conferral conferral ? conferral.until() : Optional.empty();
        return stated.or(() -> rules.retention(credential).until(event.on()));
    }

    private static boolean isOn(LocalDate day, Optional<LocalDate> until) {
        return until.isEmpty() || !day.isAfter(until.get());
    }

    private List<Credential> credentials(RecordEvent event) {
        return event instanceof Conferral ? List.of(Credential.certification(event.sheet())) : blocks(event);
    }

    private boolean isCompensated(SkillBlockCode code, LocalDate day) {
        return record.until(day).events().stream()
                .anyMatch(event -> event instanceof Compensation compensation
                        && compensation.sheet().equals(rules.sheet())
                        && compensation.blocks().contains(code));
    }

    private List<Credential> blocks(RecordEvent event) {
        if (event instanceof Acquisition acquisition) {
            return List.of(Credential.block(event.sheet(), acquisition.block()));
        }
        if (!(event instanceof JuryDecision decision) || decision.attendance() != Attendance.PRESENT) {
            return List.of();
        }
        return decision.verdicts().entrySet().stream()
                .filter(entry -> entry.getValue() == BlockVerdict.VALIDATED)
                .filter(entry -> rules.options().outOfScope() == AwardOptions.OutOfScope.COUNTED
                        || !(decision.scope() instanceof JuryScope.Blocks blocks)
                        || blocks.codes().contains(entry.getKey()))
                .map(entry -> Credential.block(decision.sheet(), entry.getKey()))
                .toList();
    }

    private boolean isMet(Condition condition, LocalDate day) {
        return record.until(day).events().stream().anyMatch(event -> meets(event, condition, rules.sheet(), day));
    }

    private static boolean meets(RecordEvent event, Condition condition, SheetNumber sheet, LocalDate day) {
        if (event instanceof Conferral conferral) {
            return condition.equals(Condition.priorCertification(conferral.sheet())) && isOn(day, conferral.until());
        }
        if (!event.sheet().equals(sheet)) {
            return false;
        }
        if (event instanceof ConditionMet met) {
            return met.condition().equals(condition) && isOn(day, met.until());
        }
        return event instanceof JuryDecision decision
                && decision.attendance() == Attendance.PRESENT
                && decision.conditionsMet().contains(condition);
    }
}
