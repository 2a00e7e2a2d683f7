package fr.rncp.rules.award;

import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.JuryDecision;
import java.time.LocalDate;
import java.util.List;

/** What a candidate has obtained. Pure functions, which never throw on any values. */
public final class Award {

    private Award() {}

    /**
     * What a candidate has obtained of a certification on a day. Later events of the record are as if they were not
     * there.
     *
     * @param rules the rules of the certification
     * @param record what happened to the candidate
     * @param asOf the day
     * @return total, partial or no validation, with what is held, what remains and why
     */
    public static AwardStatus assess(AwardRules rules, CandidateRecord record, LocalDate asOf) {
        return Assessment.of(rules, record.until(asOf), asOf);
    }

    /**
     * What in a decision does not go together, with itself, the rules, or what is held. The jury is sovereign: this
     * changes nothing, and {@link #assess} takes the decision as it is. The record is needed, since a jury that
     * announces a total validation counts on blocks held before.
     *
     * @param rules the rules of the certification
     * @param record what happened before; the decision may or may not be part of it
     * @param decision the decision
     * @return what was found; empty if all goes together
     */
    public static List<Inconsistency> review(AwardRules rules, CandidateRecord record, JuryDecision decision) {
        return DecisionReview.of(rules, record, decision);
    }
}
