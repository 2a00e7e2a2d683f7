package fr.rncp.rules.reading;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A statement of a text on how long acquired blocks are kept.
 *
 * @param term the term for which they are kept
 * @param years the number of years, for {@code YEARS} only
 */
public record RetentionStatement(RetentionTerm term, OptionalInt years) {

    /** The terms for which acquired blocks are kept. */
    public enum RetentionTerm {
        /** Kept for life: <i>acquis à vie, à titre définitif, sans limitation de durée</i>. */
        LIFELONG,
        /** Kept for a number of years: <i>valables cinq ans</i>, <i>36 mois</i>. */
        YEARS,
        /**
         * Kept while the certification is registered: <i>pendant la durée de validité du titre, d'enregistrement</i>.
         */
        WHILE_REGISTERED,
        /** Kept for a term that is not a number of years: <i>dix-huit mois</i>. */
        OTHER_TERM,
        /** Kept under a condition: <i>tant que le référentiel n'est pas modifié</i>, <i>sous réserve de</i>. */
        CONDITIONAL,
        /** Kept, but the text states no term (<i>restent acquis, conserve le bénéfice</i>). */
        KEPT,
        /** Not kept for life, but the text states no other term: <i>ne sont pas acquis à vie</i>. */
        NOT_LIFELONG,
        /** Not kept: <i>ne sont pas conservés</i>. */
        NOT_KEPT
    }

    /** Rejects years without {@code YEARS}, and {@code YEARS} without a number. */
    public RetentionStatement {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(years, "years");
        if (years.isPresent() != (term == RetentionTerm.YEARS)) {
            throw new IllegalArgumentException("a number of years is required for YEARS and not allowed otherwise");
        }
    }

    static RetentionStatement of(RetentionTerm term) {
        return new RetentionStatement(term, OptionalInt.empty());
    }

    static RetentionStatement ofYears(int years) {
        return new RetentionStatement(RetentionTerm.YEARS, OptionalInt.of(years));
    }

    /** Returns the term and its number of years: {@code LIFELONG}, {@code YEARS 5}. */
    @Override
    public String toString() {
        return term + (years.isPresent() ? " " + years.getAsInt() : "");
    }
}
