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
 * The rules that the texts of a sheet state, from {@link #from(CertificationSheet)}: a proposal to be checked by
 * someone who knows the certification. Nothing in it is guessed: each part comes with its evidence, and what the texts
 * leave open is listed.
 *
 * <p>A block of which the texts leave open whether all candidates need it is proposed as required, so that the proposal
 * awards nothing that they may withhold. Where the texts contradict each other on the blocks, or ask for some without
 * telling which, there is no requirement. Equivalences are not proposed: they take another sheet, see
 * {@link Succession}.
 *
 * @param sheet the certification
 * @param requirement what it asks for, if the texts allow to tell
 * @param optionalBlocks the blocks that titles call optional, sorted
 * @param retention how long blocks are kept, if the texts do not leave that open
 * @param options the default options, with the document that the text names for part of the blocks
 * @param evidence why each part is there, in the order of the parts
 * @param doubts what the texts leave open; the most important first
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
     * Proposes the rules that the texts of a sheet state: which blocks its text on accumulation and their titles ask
     * for, under which conditions, and how long blocks are kept. Takes any sheet and never throws. The proposal is to
     * be checked by someone who knows the certification.
     *
     * @param sheet the certification
     * @return the proposal, with the evidence for each part and what the texts leave open
     */
    public static ProposedRules from(CertificationSheet sheet) {
        return RulesProposal.of(sheet);
    }

    /** {@return the proposal as rules; empty unless there are both a requirement and a retention} */
    public Optional<AwardRules> rules() {
        return requirement.flatMap(required -> retention.map(kept -> AwardRules.builder(sheet)
                .requirement(required)
                .optional(optionalBlocks.toArray(SkillBlockCode[]::new))
                .retention(kept)
                .options(options)
                .build()));
    }

    /**
     * {@return whether the texts state all of it: there are rules, each part is stated in words, and nothing is left
     * open} False if anything was inferred, assumed or doubted.
     */
    public boolean isSure() {
        return rules().isPresent()
                && doubts.isEmpty()
                && evidence.stream().allMatch(part -> part.basis() == EvidenceBasis.STATED);
    }

    /** The sheet, how many parts and optional blocks are proposed, the retention, and how many doubts there are. */
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
