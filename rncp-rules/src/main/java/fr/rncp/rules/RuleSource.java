package fr.rncp.rules;

import fr.rncp.model.Language;
import fr.rncp.rules.law.ArticleVersion;
import fr.rncp.rules.law.LabourCode;
import fr.rncp.rules.message.Messages;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A source on which a rule rests: an article of law, a published format, a doctrine, an observation.
 *
 * @param kind the kind of source
 * @param reference the reference, in French as it is cited: {@code Code du travail, art. L6113-1}
 */
public record RuleSource(SourceKind kind, String reference) {

    private static final String ARTICLES = "https://www.legifrance.gouv.fr/codes/article_lc/";

    /** The kinds of sources, the most authoritative first. */
    public enum SourceKind {
        /** An article of a code, a decree or an order. */
        LAW,
        /** The published format of the feed: its XSD and its dictionary. */
        FORMAT,
        /** An official nomenclature. */
        NOMENCLATURE,
        /** Logic alone: for example, a start is not after its end. */
        LOGIC,
        /** Notes and answers of France compétences, and what others report about them. */
        DOCTRINE,
        /** A practice observed in the published sheets. */
        OBSERVATION,
        /** This project's own judgement. */
        HOUSE;

        /**
         * Describes the kind in words.
         *
         * @param language the language
         * @return a few words without a full stop, such as {@code official format}
         */
        public String description(Language language) {
            return Messages.in(language).render("report.kind." + name().toLowerCase(Locale.ROOT), List.of());
        }
    }

    /** Rejects nulls. */
    public RuleSource {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * {@return whether an error may rest on this source: false for doctrine, observations and the project's own
     * judgement}
     */
    public boolean isFirm() {
        return kind.compareTo(SourceKind.LOGIC) <= 0;
    }

    /**
     * {@return the page on Légifrance of the article that this source cites; empty for a source other than an article
     * of the code du travail} It shows the version on which the rule rests.
     */
    public Optional<URI> link() {
        return LabourCode.cited(reference)
                .map(ArticleVersion::id)
                .filter(id -> !id.isEmpty())
                .map(id -> URI.create(ARTICLES + id));
    }

    /** Returns the reference. */
    @Override
    public String toString() {
        return reference;
    }
}
