package fr.rncp.rules.reading;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import fr.rncp.rules.reading.RetentionStatement.RetentionTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Reads how long acquired blocks are kept. */
final class Retentions {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final ClauseText text;
    private final Map<RetentionStatement, TextReading<RetentionStatement>> found = new LinkedHashMap<>();

    /** True if the clause denies that blocks are kept for life; it may state another term. */
    private boolean notForLife;

    private Retentions(ClauseText text) {
        this.text = text;
    }

    static List<TextReading<RetentionStatement>> in(ClauseText text) {
        Retentions retentions = new Retentions(text);
        text.clauses.stream().filter(clause -> clause.acquired()).forEach(retentions::read);
        return List.copyOf(retentions.found.values());
    }

    /**
     * Reads the term in a clause. Vaguer words are tried last, and a clause that states a term is not searched for a
     * vaguer one.
     */
    private void read(Clause clause) {
        if (isConditional(clause)) {
            conditional(clause);
            return;
        }
        notForLife = false;
        boolean said = lifelong(clause);
        said |= registered(clause);
        if (deniesLoss(clause)) {
            kept(clause, true);
        } else if (!said && !years(clause) && !notForLife) {
            boolean limited = within(clause);
            kept(clause, limited);
        }
    }

    /**
     * Checks whether a condition other than the registration limits the time for which blocks are kept: also if the
     * clause mentions the registration as well.
     */
    private static boolean isConditional(Clause clause) {
        return clause.has(RetentionWords.CONDITION)
                && (!clause.has(RetentionWords.REGISTERED) || clause.has(RetentionWords.CHANGE))
                && held(clause).isPresent();
    }

    /** Returns the words by which a clause states that blocks are kept or lost. */
    private static Optional<GuardedPattern> held(Clause clause) {
        return Stream.of(RetentionWords.KEPT, RetentionWords.LIFELONG, RetentionWords.LOST)
                .filter(clause::has)
                .findFirst();
    }

    /** A condition may be stated before or behind the blocks; the reading quotes both. */
    private void conditional(Clause clause) {
        Matcher condition = clause.find(RetentionWords.CONDITION);
        Matcher kept = clause.find(held(clause).orElseThrow());
        if (condition.find() && kept.find()) {
            int from = Math.min(condition.start(), kept.start());
            int to = Math.max(condition.end(), kept.end());
            add(RetentionStatement.of(RetentionTerm.CONDITIONAL), new ClauseSpan(from, to), true);
        }
    }

    private boolean lifelong(Clause clause) {
        Matcher matcher = clause.find(RetentionWords.LIFELONG);
        boolean any = false;
        while (matcher.find()) {
            if (!isAboutAward(clause, matcher)) {
                ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
                boolean denied = text.isVerbDenied(clause, span);
                add(
                        RetentionStatement.of(denied ? RetentionTerm.NOT_LIFELONG : RetentionTerm.LIFELONG),
                        text.withDenial(clause, span),
                        true);
                any |= !denied;
                notForLife |= denied;
            }
        }
        return any;
    }

    /** "La certification est acquise à vie" states nothing about blocks. */
    private boolean isAboutAward(Clause clause, Matcher matcher) {
        return RetentionWords.AWARD_AHEAD
                .matcher(text.before(clause, matcher.start()))
                .find();
    }

    private boolean registered(Clause clause) {
        Matcher matcher = clause.find(RetentionWords.REGISTERED);
        boolean any = matcher.find();
        if (any) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            if (!text.isVerbDenied(clause, span)
                    && !RetentionWords.NOT_ONLY
                            .matcher(text.before(clause, span.from()))
                            .find()) {
                add(RetentionStatement.of(RetentionTerm.WHILE_REGISTERED), span, true);
            }
        }
        return any;
    }

    private boolean years(Clause clause) {
        return years(clause, RetentionWords.FOR_YEARS)
                || years(clause, RetentionWords.YEARS_FIRST)
                || years(clause, RetentionWords.UNTIL_YEARS);
    }

    private boolean years(Clause clause, GuardedPattern pattern) {
        Matcher matcher = clause.find(pattern);
        boolean any = false;
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            boolean beyond = pattern.equals(RetentionWords.FOR_YEARS) && matcher.group("beyond") != null;
            if (beyond || !text.isVerbDenied(clause, span)) {
                add(term(clause, matcher), span, true);
            }
            any = true;
        }
        return any;
    }

    /** "Les blocs ne sont pas perdus au bout de cinq ans". */
    private boolean deniesLoss(Clause clause) {
        Matcher lost = clause.find(RetentionWords.LOST);
        return lost.find() && text.isVerbDenied(clause, new ClauseSpan(lost.start(), lost.end()));
    }

    /**
     * Reads a time limit for completing the certification. It is also the time for which blocks count, even if the text
     * does not state that.
     */
    private boolean within(Clause clause) {
        Matcher matcher = clause.find(RetentionWords.WITHIN_YEARS);
        boolean any = matcher.find() && !clause.has(RetentionWords.OTHER_DELAY);
        if (any && term(clause, matcher).term() == RetentionTerm.YEARS) {
            add(term(clause, matcher), new ClauseSpan(matcher.start(), matcher.end()), false);
        }
        return any;
    }

    /** Returns a term in years or in months: 36 months are 3 years. A minimum or a range is another term. */
    private RetentionStatement term(Clause clause, Matcher matcher) {
        boolean years = matcher.group("years") != null;
        String number = matcher.group(years ? "years" : "months");
        String before = text.before(clause, matcher.start(years ? "years" : "months"));
        int count = number(number);
        int months = years ? count * MONTHS_OF_A_YEAR : count;
        boolean open = RetentionWords.LOWER_BOUND.matcher(before).find()
                || RetentionWords.OPEN_END
                        .matcher(text.behind(clause, matcher.end()))
                        .find();
        return months % MONTHS_OF_A_YEAR == 0 && !open
                ? RetentionStatement.ofYears(months / MONTHS_OF_A_YEAR)
                : RetentionStatement.of(RetentionTerm.OTHER_TERM);
    }

    private static int number(String words) {
        return FrenchNumbers.value(words.replaceAll(" ?\\(.*", ""));
    }

    /**
     * Reads that blocks are kept, or not, without a term. A denied verb decides: "le bénéfice des blocs n'est pas
     * conservé".
     *
     * @param limited whether the clause contains a limit that was read
     */
    private void kept(Clause clause, boolean limited) {
        boolean loses = clause.has(RetentionWords.LOST);
        if (loses && (clause.has(RetentionWords.AFTER_A_DELAY) || clause.has(RetentionWords.NOT_ACQUIRED))) {
            return; // Until a delay stated before, they are kept; blocks that were not acquired cannot be.
        }
        Matcher matcher = clause.find(loses ? RetentionWords.LOST : RetentionWords.KEPT);
        Optional<ClauseSpan> first = Optional.empty();
        boolean denied = false;
        while (matcher.find() && !denied) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            denied = text.isVerbDenied(clause, span)
                    || text.isNounDenied(clause, span)
                    || (!loses && (matcher.group("denied") != null || matcher.group("denies") != null));
            first = denied ? Optional.of(span) : first.or(() -> Optional.of(span));
        }
        RetentionTerm kept =
                !limited && clause.has(RetentionWords.LIMIT) ? RetentionTerm.OTHER_TERM : RetentionTerm.KEPT;
        RetentionTerm term = loses != denied ? RetentionTerm.NOT_KEPT : kept;
        first.ifPresent(span -> add(RetentionStatement.of(term), text.withDenial(clause, span), true));
    }

    private void add(RetentionStatement statement, ClauseSpan span, boolean stated) {
        found.merge(
                statement,
                stated ? text.stated(statement, span) : text.inferred(statement, span),
                (one, other) -> one.isStated() || !other.isStated() ? one : other);
    }
}
