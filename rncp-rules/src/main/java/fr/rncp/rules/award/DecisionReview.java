package fr.rncp.rules.award;

import fr.rncp.model.Argument;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.BlockVerdict;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The review of one decision. */
final class DecisionReview {

    private final AwardRules rules;
    private final JuryDecision decision;
    private final Ledger ledger;
    private final AwardStatus after;
    private final List<Inconsistency> found = new ArrayList<>();

    private DecisionReview(AwardRules rules, CandidateRecord record, JuryDecision decision) {
        this.rules = rules;
        this.decision = decision;
        CandidateRecord known = record.with(decision).until(decision.on());
        this.ledger = Ledger.of(rules, known);
        this.after = Award.assess(rules, known, decision.on());
    }

    static List<Inconsistency> of(AwardRules rules, CandidateRecord record, JuryDecision decision) {
        DecisionReview review = new DecisionReview(rules, record, decision);
        review.run();
        return List.copyOf(review.found);
    }

    private void run() {
        if (!decision.sheet().equals(rules.sheet())) {
            add(InconsistencyKind.OTHER_CERTIFICATION, Optional.empty(), Optional.empty());
            return;
        }
        boolean present = decision.attendance() == Attendance.PRESENT;
        if (!present
                && !(decision.verdicts().isEmpty() && decision.conditionsMet().isEmpty())) {
            add(InconsistencyKind.VERDICT_WITHOUT_CANDIDATE, Optional.empty(), Optional.empty());
        }
        decision.verdicts().keySet().forEach(this::reviewVerdict);
        reviewScope(present);
        decision.conditionsMet().stream()
                .filter(condition -> !rules.requirement().leaves().contains(condition))
                .forEach(condition ->
                        add(InconsistencyKind.CONDITION_NOT_ASKED_FOR, Optional.empty(), Optional.of(condition)));
        decision.announced().ifPresent(announced -> reviewAnnounced(announced, present));
    }

    private void reviewVerdict(SkillBlockCode code) {
        if (!rules.hasBlock(code)) {
            add(InconsistencyKind.BLOCK_NOT_OF_CERTIFICATION, Optional.of(code), Optional.empty());
        }
        if (!decision.scope().covers(code)) {
            add(InconsistencyKind.BLOCK_OUT_OF_SCOPE, Optional.of(code), Optional.empty());
        }
    }

    private void reviewScope(boolean present) {
        if (!(decision.scope() instanceof JuryScope.Blocks blocks)) {
            return;
        }
        for (SkillBlockCode code : blocks.codes()) {
            if (!rules.hasBlock(code)) {
                add(InconsistencyKind.SCOPE_NOT_OF_CERTIFICATION, Optional.of(code), Optional.empty());
            } else if (present && !decision.verdicts().containsKey(code)) {
                add(InconsistencyKind.NO_VERDICT_ON_BLOCK, Optional.of(code), Optional.empty());
            }
        }
    }

    private void reviewAnnounced(AwardExtent announced, boolean present) {
        boolean satisfied = after.extent() == AwardExtent.FULL;
        Requirement missing = missing();
        if (announced == AwardExtent.FULL && !missing.isNothing()) {
            add(InconsistencyKind.FULL_ANNOUNCED_UNSATISFIED, Optional.empty(), Optional.of(missing));
        }
        boolean refused = announced != AwardExtent.FULL && present && decision.scope() instanceof JuryScope.Whole;
        if (refused && satisfied) {
            add(InconsistencyKind.FULL_REFUSED_THOUGH_SATISFIED, Optional.empty(), Optional.empty());
        }
        if (announced == AwardExtent.PARTIAL && after.extent() == AwardExtent.NONE) {
            add(InconsistencyKind.PARTIAL_ANNOUNCED_WITHOUT_BLOCK, Optional.empty(), Optional.empty());
        }
        boolean validates = decision.blocks(BlockVerdict.VALIDATED).stream().anyMatch(rules::hasBlock);
        if (announced == AwardExtent.NONE && present && validates) {
            add(InconsistencyKind.NONE_ANNOUNCED_WITH_BLOCK, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Returns what is missing for a full success. A jury that was asked about some blocks announces full success on
     * these blocks, not on the certification.
     */
    private Requirement missing() {
        if (after.remaining().isNothing() || !(decision.scope() instanceof JuryScope.Blocks blocks)) {
            return after.remaining();
        }
        List<Requirement> open = new ArrayList<>();
        for (SkillBlockCode code : blocks.codes()) {
            Requirement.Block block = Requirement.block(code);
            if (rules.hasBlock(code) && !ledger.has(block, decision.on())) {
                open.add(block);
            }
        }
        return open.size() == 1 ? open.get(0) : Requirement.allOf(open);
    }

    private void add(InconsistencyKind kind, Optional<SkillBlockCode> block, Optional<Requirement> requirement) {
        List<Argument> arguments = new ArrayList<>(List.of(
                Argument.text("sheet", rules.sheet()),
                Argument.text("other", decision.sheet()),
                Argument.day("on", decision.on()),
                Argument.term("attendance", decision.attendance())));
        block.ifPresent(code -> arguments.add(Argument.text("block", code)));
        String key = "award.inconsistent." + kind.name().toLowerCase(Locale.ROOT);
        found.add(new Inconsistency(kind, block, requirement, new AwardReason(key, arguments, requirement)));
    }
}
