package fr.rncp.rules.award;

import fr.rncp.model.Argument;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.BlockVerdict;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Compensation;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.record.Revocation;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reasons for a status: the extent, the credentials withdrawn, held and no longer held, the verdicts against, the
 * events ignored, and the remaining requirement.
 */
final class Reasons {

    private final AwardRules rules;
    private final List<RecordEvent> events;
    private final LocalDate asOf;
    private final Ledger ledger;
    private final List<AwardReason> reasons = new ArrayList<>();

    Reasons(AwardRules rules, CandidateRecord record, LocalDate asOf, Ledger ledger) {
        this.rules = rules;
        this.asOf = asOf;
        this.ledger = ledger;
        this.events = record.events().stream()
                .filter(event -> event.sheet().equals(rules.sheet()))
                .distinct()
                .sorted(EventOrder.BY_DAY)
                .toList();
    }

    List<AwardReason> of(Attainment attainment, List<HeldBlock> held, Requirement remaining) {
        addExtent(attainment, held, remaining);
        each(Revocation.class, this::addRevocation);
        held.forEach(this::addHeld);
        addExpired(held);
        addExpiredCertification(attainment);
        Set<SkillBlockCode> codes = held.stream().map(HeldBlock::code).collect(Collectors.toSet());
        addCompensated(codes);
        addConditions();
        each(JuryDecision.class, decision -> addDecision(decision, codes));
        each(Acquisition.class, acquisition -> addForeign(acquisition.block()));
        each(Compensation.class, compensation -> compensation.blocks().forEach(this::addForeign));
        if (!remaining.isNothing()) {
            reasons.add(AwardReason.about("award.remaining", remaining));
        }
        return List.copyOf(new LinkedHashSet<>(reasons));
    }

    private <E extends RecordEvent> void each(Class<E> type, Consumer<E> action) {
        events.stream().filter(type::isInstance).map(type::cast).forEach(action);
    }

    private void addExtent(Attainment attainment, List<HeldBlock> held, Requirement remaining) {
        List<Argument> arguments = new ArrayList<>(List.of(sheet(), Argument.day("asOf", asOf)));
        attainment.since().ifPresent(since -> arguments.add(Argument.day("since", since)));
        long required = held.stream().filter(HeldBlock::required).count();
        arguments.add(Argument.number("count", required));
        BlockCount blocks = BlockCount.of(rules.awaited(), remaining, required);
        arguments.add(
                Argument.number("total", blocks.total(rules.requiredBlocks().size())));
        blocks.missing().ifPresent(missing -> arguments.add(Argument.number("missing", missing)));
        String key = "award.extent." + extentKey(attainment, held, required, blocks);
        reasons.add(new AwardReason(key, arguments, Optional.empty()));
    }

    private String extentKey(Attainment attainment, List<HeldBlock> held, long required, BlockCount blocks) {
        if (attainment.reached()) {
            boolean trivial = attainment.since().isEmpty();
            return trivial ? "trivial" : attainment.ground().name().toLowerCase(Locale.ROOT);
        }
        if (required > 0) {
            return "partial" + blocks.key();
        }
        boolean counted = rules.options().optionalBlocks() == AwardOptions.OptionalBlocks.COUNT_FOR_PARTIAL;
        return held.isEmpty() || !counted ? "none" : "partialbyoptional";
    }

    private void addRevocation(Revocation revocation) {
        String key = revocation.blocks().isEmpty() ? "award.revoked" : "award.revokedblocks";
        String blocks = revocation.blocks().stream().map(SkillBlockCode::value).collect(Collectors.joining(", "));
        reasons.add(AwardReason.of(
                key,
                sheet(),
                Argument.day("on", revocation.on()),
                Argument.text("source", revocation.source()),
                Argument.text("blocks", blocks)));
    }

    private void addHeld(HeldBlock block) {
        Acquisition acquisition = block.acquisition();
        String sources = acquisition.from().stream().map(Credential::toString).collect(Collectors.joining(", "));
        List<Argument> arguments = new ArrayList<>(List.of(
                Argument.text("block", block.code()),
                Argument.day("on", acquisition.on()),
                Argument.term("means", acquisition.means()),
                Argument.text("sources", sources)));
        block.until().ifPresent(until -> arguments.add(Argument.day("until", until)));
        String key = (block.required() ? "award.held" : "award.optional")
                + (sources.isEmpty() ? "" : "from")
                + (block.until().isPresent() ? "until" : "");
        reasons.add(new AwardReason(key, arguments, Optional.empty()));
    }

    private void addExpired(List<HeldBlock> held) {
        Set<SkillBlockCode> codes = held.stream().map(HeldBlock::code).collect(Collectors.toSet());
        Stream.concat(rules.requiredBlocks().stream(), rules.optionalBlocks().stream())
                .filter(code -> !codes.contains(code))
                .forEach(code -> ledger.holdings(Credential.block(rules.sheet(), code)).stream()
                        // An equivalence whose own period is still to come takes effect later, so its target is not
                        // over.
                        .filter(holding -> holding.lastDay().isBefore(asOf))
                        .max(Comparator.comparing(Holding::lastDay))
                        .ifPresent(holding -> addExpired(code, holding)));
    }

    private void addExpired(SkillBlockCode code, Holding holding) {
        reasons.add(AwardReason.of(
                "award.expired",
                Argument.text("block", code),
                Argument.day("on", holding.on()),
                Argument.day("until", holding.lastDay())));
    }

    /** Reports the end of a certification that had to be renewed. */
    private void addExpiredCertification(Attainment attainment) {
        if (attainment.reached()) {
            return;
        }
        ledger.holdings(Credential.certification(rules.sheet())).stream()
                .filter(holding -> holding.lastDay().isBefore(asOf))
                .max(Comparator.comparing(Holding::lastDay))
                .ifPresent(holding -> reasons.add(AwardReason.of(
                        "award.expiredcertification",
                        sheet(),
                        Argument.day("on", holding.on()),
                        Argument.day("until", holding.lastDay()))));
    }

    /** Reports each required block that counts although the candidate does not hold it. */
    private void addCompensated(Set<SkillBlockCode> held) {
        for (SkillBlockCode code : rules.requiredBlocks()) {
            if (!held.contains(code)) {
                ledger.compensation(code, asOf).ifPresent(compensation -> addCompensated(code, compensation));
            }
        }
    }

    private void addCompensated(SkillBlockCode code, Compensation compensation) {
        reasons.add(AwardReason.of(
                "award.compensated",
                Argument.text("block", code),
                Argument.day("on", compensation.on()),
                Argument.text("source", compensation.source())));
    }

    private void addConditions() {
        for (Requirement.Leaf leaf : rules.requirement().leaves()) {
            if (leaf instanceof Condition condition) {
                addCondition(condition);
            }
        }
    }

    private void addCondition(Condition condition) {
        boolean procedural = condition.equals(Condition.FINAL_INTERVIEW)
                && rules.options().finalInterview() == AwardOptions.FinalInterview.PROCEDURAL;
        if (procedural) {
            reasons.add(AwardReason.about("award.procedural", condition));
            return;
        }
        Optional<Holding> met = ledger.conditionAt(condition, asOf);
        met.ifPresent(time -> addTime(time.until().isPresent() ? "award.metuntil" : "award.met", condition, time));
        if (met.isEmpty()) {
            ledger.times(condition)
                    .filter(time -> time.lastDay().isBefore(asOf))
                    .max(Comparator.comparing(Holding::lastDay))
                    .ifPresent(time -> addTime("award.conditionexpired", condition, time));
        }
    }

    private void addTime(String key, Condition condition, Holding time) {
        List<Argument> days = new ArrayList<>(List.of(Argument.day("on", time.on())));
        time.until().ifPresent(until -> days.add(Argument.day("until", until)));
        reasons.add(AwardReason.about(key, condition, days.toArray(Argument[]::new)));
    }

    private void addDecision(JuryDecision decision, Set<SkillBlockCode> held) {
        if (decision.attendance() != Attendance.PRESENT) {
            reasons.add(AwardReason.of(
                    "award.notpresent",
                    Argument.day("on", decision.on()),
                    Argument.term("attendance", decision.attendance())));
            return;
        }
        for (Map.Entry<SkillBlockCode, BlockVerdict> verdict :
                decision.verdicts().entrySet()) {
            addForeign(verdict.getKey());
            if (verdict.getValue() == BlockVerdict.NOT_VALIDATED && rules.hasBlock(verdict.getKey())) {
                addRefusal(verdict.getKey(), decision.on(), held.contains(verdict.getKey()));
            } else if (!decision.scope().covers(verdict.getKey())) {
                addOutOfScope(verdict.getKey(), decision.on());
            }
        }
    }

    private void addRefusal(SkillBlockCode code, LocalDate on, boolean held) {
        reasons.add(AwardReason.of(
                held ? "award.refusedbutheld" : "award.refused", Argument.text("block", code), Argument.day("on", on)));
    }

    private void addOutOfScope(SkillBlockCode code, LocalDate on) {
        boolean counted = rules.options().outOfScope() == AwardOptions.OutOfScope.COUNTED;
        if (rules.hasBlock(code)) {
            reasons.add(AwardReason.of(
                    counted ? "award.outofscope" : "award.outofscopeleftout",
                    Argument.text("block", code),
                    Argument.day("on", on)));
        }
    }

    private void addForeign(SkillBlockCode code) {
        if (!rules.hasBlock(code)) {
            reasons.add(AwardReason.of("award.foreign", Argument.text("block", code), sheet()));
        }
    }

    private Argument sheet() {
        return Argument.text("sheet", rules.sheet());
    }
}
