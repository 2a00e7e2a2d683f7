package fr.rncp.rules.award;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.BlockVerdict;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Compensation;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.requirement.AtLeast;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.award.requirement.RequirementShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A permutation of the numbers of blocks 1 to 5 on both sheets. */
record Relabelling(List<Integer> ranks) {

    SkillBlockCode of(SkillBlockCode code) {
        SheetNumber sheet = code.sheet().orElseThrow();
        int rank = code.rank().orElseThrow();
        return rank > ranks.size() ? code : AwardArbitraries.code(sheet, ranks.get(rank - 1));
    }

    Credential of(Credential credential) {
        return new Credential(credential.sheet(), credential.block().map(this::of));
    }

    Requirement of(Requirement requirement) {
        if (requirement instanceof Requirement.Block block) {
            return new Requirement.Block(of(block.code()));
        }
        List<Requirement> parts =
                RequirementShape.parts(requirement).stream().map(this::of).toList();
        return requirement instanceof Condition ? requirement : regrouped(requirement, parts);
    }

    static Requirement mirrored(Requirement requirement) {
        List<Requirement> parts = new ArrayList<>(RequirementShape.parts(requirement).stream()
                .map(Relabelling::mirrored)
                .toList());
        Collections.reverse(parts);
        return requirement instanceof Requirement.Leaf ? requirement : regrouped(requirement, parts);
    }

    private static Requirement regrouped(Requirement group, List<Requirement> parts) {
        return group instanceof AtLeast least ? Requirement.atLeast(least.count(), parts) : Requirement.allOf(parts);
    }

    AwardRules of(AwardRules rules) {
        AwardRules.Builder renamed = AwardRules.builder(rules.sheet())
                .requirement(of(rules.requirement()))
                .optional(rules.optionalBlocks().toArray(SkillBlockCode[]::new))
                .retention(rules.retention(rules.sheet()))
                .equivalences(rules.equivalences().stream().map(this::of).toList())
                .options(rules.options());
        rules.retentionOfSome().forEach((credential, policy) -> renamed.retentionOf(of(credential), policy));
        return renamed.build();
    }

    private Equivalence of(Equivalence equivalence) {
        return new Equivalence(
                equivalence.from().stream().map(this::of).toList(),
                equivalence.to().stream().map(this::of).toList(),
                equivalence.since(),
                equivalence.until());
    }

    CandidateRecord of(CandidateRecord record) {
        return new CandidateRecord(record.events().stream().map(this::of).toList());
    }

    private RecordEvent of(RecordEvent event) {
        if (event instanceof Acquisition a) {
            return new Acquisition(a.sheet(), of(a.block()), a.on(), a.means(), a.from(), a.jury());
        }
        if (event instanceof Compensation c) {
            Set<SkillBlockCode> blocks = c.blocks().stream().map(this::of).collect(Collectors.toSet());
            return new Compensation(c.sheet(), c.on(), blocks, c.source());
        }
        if (!(event instanceof JuryDecision d)) {
            return event;
        }
        JuryScope scope = d.scope() instanceof JuryScope.Blocks blocks
                ? new JuryScope.Blocks(blocks.codes().stream().map(this::of).collect(Collectors.toSet()))
                : d.scope();
        Map<SkillBlockCode, BlockVerdict> verdicts = d.verdicts().entrySet().stream()
                .collect(Collectors.toMap(entry -> of(entry.getKey()), Map.Entry::getValue));
        return new JuryDecision(
                d.sheet(),
                d.on(),
                d.pathway(),
                scope,
                verdicts,
                d.conditionsMet(),
                d.attendance(),
                d.announced(),
                d.jury());
    }

    HeldBlock of(HeldBlock held) {
        Acquisition a = held.acquisition();
        return new HeldBlock(
                new Acquisition(
                        a.sheet(),
                        of(a.block()),
                        a.on(),
                        a.means(),
                        a.from().stream().map(this::of).toList(),
                        a.jury()),
                held.until(),
                held.required());
    }
}
