package fr.rncp.rules.award.proposal;

import fr.rncp.model.Argument;
import fr.rncp.model.prose.TextReading;
import fr.rncp.rules.award.AwardReason;
import fr.rncp.rules.award.RetentionPolicy;
import fr.rncp.rules.reading.RetentionStatement;
import fr.rncp.rules.reading.RetentionStatement.RetentionTerm;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The time for which blocks are kept according to the texts of a sheet. */
final class ProposedRetention {

    private static final int MOST_YEARS = 999;

    private final RulesDraft draft;

    private ProposedRetention(RulesDraft draft) {
        this.draft = draft;
    }

    static Optional<RetentionPolicy> in(RulesDraft draft) {
        return new ProposedRetention(draft).policy();
    }

    /**
     * Returns the policy, if the texts settle it. "Kept" is compatible with every term, so it decides only if no term
     * is stated.
     */
    private Optional<RetentionPolicy> policy() {
        List<TextReading<RetentionStatement>> said = draft.reading.retentions();
        List<TextReading<RetentionStatement>> terms = said.stream()
                .filter(s -> s.value().term() != RetentionTerm.KEPT)
                .toList();
        if (terms.size() > 1) {
            terms.forEach(s -> draft.doubt(DoubtKind.RETENTION_CONTRADICTED, RulesDraft.TEXT, s.excerpt()));
            return Optional.empty();
        }
        return terms.isEmpty() ? assumed(said) : of(terms.get(0));
    }

    /** Assumes that blocks are kept for life, unless a limit may be hidden in words that were not understood. */
    private Optional<RetentionPolicy> assumed(List<TextReading<RetentionStatement>> said) {
        return mayBeLimited(said)
                ? Optional.empty()
                : lifelong(said.stream().findFirst().map(TextReading::excerpt));
    }

    private Optional<RetentionPolicy> lifelong(Optional<String> excerpt) {
        draft.assumed(RulesDraft.reason("award.part.lifelong"), excerpt);
        return Optional.of(RetentionPolicy.lifelong());
    }

    private boolean mayBeLimited(List<TextReading<RetentionStatement>> said) {
        String text = draft.sheet.description().accumulation().text();
        Optional<String> limit =
                UnreadTerm.in(text, said.stream().map(TextReading::excerpt).toList());
        limit.ifPresent(words -> draft.doubt(DoubtKind.RETENTION_UNKNOWN, RulesDraft.TEXT, words));
        return limit.isPresent();
    }

    private Optional<RetentionPolicy> of(TextReading<RetentionStatement> said) {
        return switch (said.value().term()) {
            case LIFELONG ->
                mayBeLimited(List.of(said))
                        ? Optional.empty()
                        : proposed(said, RetentionPolicy.lifelong(), RulesDraft.reason("award.part.lifelong"));
            case YEARS -> years(said, said.value().years().orElse(0));
            case WHILE_REGISTERED -> whileRegistered(said);
            case KEPT, NOT_LIFELONG, NOT_KEPT, OTHER_TERM, CONDITIONAL -> unknown(said);
        };
    }

    private Optional<RetentionPolicy> years(TextReading<RetentionStatement> said, int years) {
        return years < 1 || years > MOST_YEARS
                ? unknown(said)
                : proposed(
                        said,
                        RetentionPolicy.years(years),
                        RulesDraft.reason("award.part.years", Argument.number("count", years)));
    }

    private Optional<RetentionPolicy> whileRegistered(TextReading<RetentionStatement> said) {
        Optional<RetentionPolicy> policy = RetentionPolicy.whileRegistered(draft.sheet.registration(), Period.ZERO);
        if (policy.isEmpty()) {
            draft.doubt(DoubtKind.REGISTRATION_END_UNKNOWN, RulesDraft.TEXT, said.excerpt());
            return policy;
        }
        return proposed(said, policy.orElseThrow(), RulesDraft.reason("award.part.registered"));
    }

    private Optional<RetentionPolicy> proposed(
            TextReading<RetentionStatement> said, RetentionPolicy policy, AwardReason what) {
        draft.read(what, said);
        return Optional.of(policy);
    }

    private Optional<RetentionPolicy> unknown(TextReading<RetentionStatement> said) {
        draft.doubt(DoubtKind.RETENTION_UNKNOWN, RulesDraft.TEXT, said.excerpt());
        return Optional.empty();
    }
}
