package fr.rncp.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A range of articles that were repealed on one day, from {@code repealed.tsv}.
 *
 * @param code the code
 * @param first the first article
 * @param last the last article
 * @param repealedOn the first day on which they were no longer in force
 * @param by the text that repealed them, in French
 */
public record RepealedArticles(
        LegalCode code, ArticleNumber first, ArticleNumber last, LocalDate repealedOn, String by) {

    /** The legal codes that sheets cite. */
    public enum LegalCode {
        EDUCATION,
        LABOUR
    }

    /** Returns the table, which is loaded at its first use. */
    public static List<RepealedArticles> all() {
        return LoadedRepeals.ALL;
    }

    /** Returns the first row of a code that has an article in common with a range. */
    public static Optional<RepealedArticles> among(LegalCode code, ArticleNumber from, ArticleNumber to) {
        return all().stream()
                .filter(row -> row.code == code && row.first.letter() == from.letter())
                .filter(row -> row.first.compareTo(to) <= 0 && from.compareTo(row.last) <= 0)
                .findFirst();
    }

    private static RepealedArticles of(List<String> cells) {
        return new RepealedArticles(
                LegalCode.valueOf(cells.get(0)),
                ArticleNumber.parse(cells.get(1)),
                ArticleNumber.parse(cells.get(2)),
                LocalDate.parse(cells.get(3)),
                cells.get(4));
    }

    private static final class LoadedRepeals {
        static final List<RepealedArticles> ALL =
                LawTable.rows("repealed.tsv").stream().map(RepealedArticles::of).toList();
    }
}
