package fr.rncp.rules.award;

import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.JuryDecision;
import java.time.LocalDate;
import java.util.List;

/**
 * Computes the status of a candidate and reviews decisions of juries. Its methods are pure functions and never throw.
 */
public final class Award {

    private Award() {}

    /**
     * Computes the status of a candidate for a certification on a day. Later events of the record are ignored.
     *
     * @param rules the rules of the certification
     * @param record the events that concern the candidate
     * @param asOf the day of the assessment
     * @return full, partial or no validation, with the blocks held, the remaining requirement and the reasons
     */
    public static AwardStatus assess(AwardRules rules, CandidateRecord record, LocalDate asOf) {
        return Assessment.of(rules, record.until(asOf), asOf);
    }

    /**
     * Reports the inconsistencies of a decision: contradictions in the decision itself, with the rules, or with the
     * blocks held. An inconsistency changes nothing, because the jury is sovereign: {@link #assess} applies the
     * decision as it is. The record is needed because a full validation may depend on blocks that were acquired
     * earlier.
     *
     * @param rules the rules of the certification
     * @param record the earlier events; it may also contain the decision
     * @param decision the decision
     * @return the inconsistencies; empty if there are none
     */
    public static List<Inconsistency> review(AwardRules rules, CandidateRecord record, JuryDecision decision) {
        return DecisionReview.of(rules, record, decision);
    }
}
