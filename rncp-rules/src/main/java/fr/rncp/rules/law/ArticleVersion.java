package fr.rncp.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of an article of the code du travail.
 *
 * @param article the article: {@code R6113-9}
 * @param id the id of the version in the LEGI data; empty for a repealed article, which the consolidated code lacks
 * @param from its first day; absent for a repealed article
 * @param until its last day, inclusive; absent if no end is known
 * @param state the state in the LEGI data, in French: {@code VIGUEUR}, {@code MODIFIE}, {@code ABROGE}
 * @param hash the SHA-256 of its text; empty for versions whose text the consolidated code lacks
 */
public record ArticleVersion(
        String article, String id, Optional<LocalDate> from, Optional<LocalDate> until, String state, String hash) {

    static ArticleVersion of(List<String> cells) {
        return new ArticleVersion(
                cells.get(0), cells.get(1), day(cells.get(2)), day(cells.get(3)), cells.get(4), cells.get(5));
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    /** Checks whether this version is in force on a day, both ends included. */
    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
