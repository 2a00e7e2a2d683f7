package fr.rncp.rules.catalogue;

import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.engine.RuleScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The sheets and the days that an article covers, from regimes.tsv.
 *
 * @param article the beginning of its citations
 * @param scopes the sheets
 * @param from first day; absent if it is as old as the registers
 * @param until last day; absent while it is in force
 */
record Regime(String article, List<RuleScope> scopes, Optional<LocalDate> from, Optional<LocalDate> until) {

    static final List<Regime> ALL = read();

    private static List<Regime> read() {
        try (InputStream in = Objects.requireNonNull(Regime.class.getResourceAsStream("regimes.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regime of(String... cells) {
        return new Regime(
                cells[0],
                Stream.of(cells[1].split(" "))
                        .filter(scope -> !scope.isEmpty())
                        .map(RuleScope::valueOf)
                        .toList(),
                day(cells[2]),
                day(cells[3]));
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    boolean covers(String citation) {
        return citation.equals(article)
                || (citation.startsWith(article) && !isGoingOn(citation.charAt(article.length())));
    }

    /** R6113-1 does not cover R6113-15, nor L6113-5, I the citation of L6113-5, II. */
    private static boolean isGoingOn(char next) {
        return Character.isLetterOrDigit(next) || next == '-' || next == '°';
    }

    /** Returns what is wrong with a citation; nothing if it is of another code. */
    static Stream<String> faults(CitedArticle cited) {
        if (!cited.isOfLabourCode()) {
            return Stream.empty();
        }
        return ALL.stream()
                .filter(regime -> regime.covers(cited.article()))
                .max(Comparator.comparing(regime -> regime.article().length()))
                .map(regime -> regime.faultsOf(cited))
                .orElseGet(() -> Stream.of(cited.rule() + ": the regime of " + cited.article() + " is not known"));
    }

    private Stream<String> faultsOf(CitedArticle cited) {
        String what = cited.rule() + " cites " + cited.article() + " ";
        Stream<String> outside = scopes.stream()
                .filter(scope -> !cited.scopes().contains(scope))
                .map(scope -> what + "without the scope " + scope);
        return Stream.of(
                        outside,
                        from.filter(day -> !limits(cited, EffectivePeriod::from, from -> !from.isBefore(day))).stream()
                                .map(day -> what + "before " + day),
                        until
                                .filter(day -> !limits(cited, EffectivePeriod::until, until -> !until.isAfter(day)))
                                .stream()
                                .map(day -> what + "after " + day))
                .flatMap(faults -> faults);
    }

    private static boolean limits(
            CitedArticle cited, Function<EffectivePeriod, Optional<LocalDate>> end, Predicate<LocalDate> enough) {
        return cited.periods().stream().map(end).flatMap(Optional::stream).anyMatch(enough);
    }
}
