package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import java.util.IdentityHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or a list item, with the words that introduce the list ("Le titre s'obtient par :"). The answer to each
 * question is computed once, so that many matches in one long clause cost no more than one.
 */
final class Clause {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    final int from;
    final int to;

    private final String folded;
    private final String own;
    private final @Nullable Clause lead;
    private final @Nullable Clause previous;
    private @Nullable Clause next;
    /** Small, because there are few patterns and a text may have very many clauses. */
    private final IdentityHashMap<GuardedPattern, Boolean> looked = new IdentityHashMap<>(4);

    /**
     * Creates a clause.
     *
     * @param lead the clause that introduces the list in which this one is an item
     * @param previous the clause before this one, to which its pronouns may refer; it knows none before itself
     */
    Clause(String folded, ClauseSpan span, @Nullable Clause lead, @Nullable Clause previous) {
        this.folded = folded;
        this.lead = lead;
        this.previous = previous;
        from = span.from();
        to = span.to();
        own = folded.substring(from, to);
    }

    /** Checks whether the clause, or the words that introduce it, mention obtaining the award. */
    boolean obtains() {
        return mentions(ClauseWords.OBTAINS)
                || (lead != null && lead.obtains())
                || (mentions(ClauseWords.OBTAINS_IT) && isAboutAwardBefore())
                || isConditionOfNext();
    }

    /** "Tous les blocs sont validés. Le titre est alors délivré", "Trois blocs validés ? Vous obtenez le titre." */
    private boolean isConditionOfNext() {
        boolean asks = to < folded.length() && folded.charAt(to) == '?';
        return next != null && (asks || next.mentions(ClauseWords.THEN)) && next.mentions(ClauseWords.OBTAINS);
    }

    /** Sets the clause behind this one. */
    void precedes(Clause clause) {
        next = clause;
    }

    /** Checks whether the clause, or the words that introduce it, state an obligation. */
    boolean demands() {
        return mentions(ClauseWords.DEMANDS) || (lead != null && lead.demands());
    }

    private boolean isAboutAwardBefore() {
        return mentions(ClauseWords.NAMES_AWARD)
                || (previous != null && previous.mentions(ClauseWords.NAMES_AWARD) && !previous.isOfOneBlock());
    }

    /** Checks whether the clause, or the words that introduce it, define the award by its parts: "CQP = 3 blocs". */
    boolean defines() {
        return mentions(ClauseWords.EQUATION)
                || mentions(ClauseWords.BY_DEFINITION)
                || (lead != null && lead.defines());
    }

    /** Checks whether the clause is an equation or its like, in which bare numbers and codes are parts of the award. */
    boolean isEquation() {
        return mentions(ClauseWords.EQUATION);
    }

    /** Checks whether the clause, or the words that introduce it, concern one block rather than the certification. */
    boolean isOfOneBlock() {
        return (mentions(ClauseWords.ONE_BLOCK) && !mentions(ClauseWords.BLOCKS) && !mentions(ClauseWords.OBTAINS))
                || (lead != null && lead.isOfOneBlock());
    }

    boolean namesAward() {
        return mentions(ClauseWords.NAMES_AWARD);
    }

    /** Checks whether the clause mentions less than the whole certification. */
    boolean partial() {
        return mentions(ClauseWords.PARTIAL);
    }

    /** Checks whether the clause, the words that introduce it, or those to which it refers, mention blocks. */
    boolean acquired() {
        return mentions(ClauseWords.ACQUIRED)
                || (lead != null && lead.acquired())
                || (previous != null && mentions(ClauseWords.REFERS) && previous.mentions(ClauseWords.ACQUIRED));
    }

    /** Checks whether a pattern occurs in this clause. The answer is kept, so that it may be asked for many matches. */
    boolean mentions(GuardedPattern pattern) {
        return looked.computeIfAbsent(pattern, this::has);
    }

    /** Checks whether the words that introduce the clause, or the sentence to which it refers, contain a pattern. */
    boolean refersTo(GuardedPattern pattern) {
        return (lead != null && lead.mentions(pattern))
                || (previous != null && mentions(ClauseWords.REFERS) && previous.mentions(pattern));
    }

    /** Returns the clause that introduces the list in which this one is an item, or the clause itself. */
    Clause head() {
        return lead == null ? this : lead;
    }

    boolean isBlank() {
        return own.isBlank();
    }

    boolean hasColon() {
        return own.indexOf(':') >= 0;
    }

    /** Matches in this clause only, although lookaround may look beyond it. */
    Matcher find(GuardedPattern pattern) {
        return pattern.mayMatch(own) ? matcher(pattern, from, to) : NOTHING.matcher("");
    }

    /** Matches in a range of this clause only, although lookaround may look beyond it. */
    Matcher find(GuardedPattern pattern, ClauseSpan range) {
        return pattern.mayMatch(folded.substring(range.from(), range.to()))
                ? matcher(pattern, range.from(), range.to())
                : NOTHING.matcher("");
    }

    private Matcher matcher(GuardedPattern pattern, int start, int end) {
        return pattern.pattern().matcher(folded).region(start, end).useTransparentBounds(true);
    }

    boolean has(GuardedPattern pattern) {
        return find(pattern).find();
    }

    /** A range of the folded text. */
    record ClauseSpan(int from, int to) {}
}
