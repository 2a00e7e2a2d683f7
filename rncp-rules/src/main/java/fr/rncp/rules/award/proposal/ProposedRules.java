package fr.rncp.rules.award.proposal;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.AwardOptions;
import fr.rncp.rules.award.AwardRules;
import fr.rncp.rules.award.RetentionPolicy;
import fr.rncp.rules.award.Succession;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.message.CountedNoun;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules that the texts of a sheet state, created by {@link #from(CertificationSheet)}. They are a proposal, which
 * someone who knows the certification must check. Each part has its evidence, and the points that the texts leave open
 * are listed as doubts.
 *
 * <p>If the texts do not settle whether all candidates need a block, the block is proposed as required. The proposal is
 * therefore never more generous than the texts. If the texts contradict each other about the blocks, or require some
 * without naming them, no requirement is proposed. Equivalences are not proposed, because they involve another sheet:
 * see {@link Succession}.
 *
 * @param sheet the certification
 * @param requirement the requirement, if the texts settle it
 * @param optionalBlocks the blocks that their titles mark as optional, sorted
 * @param retention the time for which blocks are kept, if the texts settle it
 * @param options the default options, with the document that the text names for a partial validation
 * @param evidence the evidence for each part, in the order of the parts
 * @param doubts the points that the texts leave open, the most important first
 */
public record ProposedRules(
        SheetNumber sheet,
        Optional<Requirement> requirement,
        Set<SkillBlockCode> optionalBlocks,
        Optional<RetentionPolicy> retention,
        AwardOptions options,
        List<RuleEvidence> evidence,
        List<RuleDoubt> doubts) {

    /** Copies the collections. */
    public ProposedRules {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(requirement, "requirement");
        optionalBlocks = Collections.unmodifiableSet(new TreeSet<>(optionalBlocks));
        Objects.requireNonNull(retention, "retention");
        Objects.requireNonNull(options, "options");
        evidence = List.copyOf(evidence);
        doubts = List.copyOf(doubts);
    }

    /**
     * Proposes the rules that the texts of a sheet state: the blocks that its text on accumulation and the titles of
     * the blocks require, the conditions, and the time for which blocks are kept. Accepts any sheet and never throws.
     * The proposal must be checked by someone who knows the certification.
     *
     * @param sheet the certification
     * @return the proposal, with the evidence for each part and the points that the texts leave open
     */
    public static ProposedRules from(CertificationSheet sheet) {
        return RulesProposal.of(sheet);
    }

    /** {@return the proposal as rules; empty unless there is both a requirement and a retention} */
    public Optional<AwardRules> rules() {
        return requirement.flatMap(required -> retention.map(kept -> AwardRules.builder(sheet)
                .requirement(required)
                .optional(optionalBlocks.toArray(SkillBlockCode[]::new))
                .retention(kept)
                .options(options)
                .build()));
    }

    /**
     * {@return whether the texts state everything explicitly: there are rules, each part is stated, and nothing is left
     * open} The result is false if anything was inferred or assumed, or if there is a doubt.
     */
    public boolean isSure() {
        return rules().isPresent()
                && doubts.isEmpty()
                && evidence.stream().allMatch(part -> part.basis() == EvidenceBasis.STATED);
    }

    /** Returns the sheet, the numbers of parts and of optional blocks, the retention and the number of doubts. */
    @Override
    public String toString() {
        String required = requirement
                .map(all -> CountedNoun.of(all.leaves().size(), "required part"))
                .orElse("no requirement");
        return "ProposedRules[" + sheet + ", " + required
                + ", " + CountedNoun.of(optionalBlocks.size(), "optional block")
                + ", " + retention.map(RetentionPolicy::toString).orElse("no retention")
                + ", " + CountedNoun.of(doubts.size(), "doubt") + "]";
    }
}
