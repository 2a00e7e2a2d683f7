package fr.rncp.rules;

import java.util.Objects;

/**
 * What a rule rests on: an article, a published format, a doctrine, an observation.
 *
 * @param kind what sort of source it is
 * @param reference which one, in French as it is cited: {@code Code du travail, art. L6113-1}
 */
public record RuleSource(SourceKind kind, String reference) {

    /** Sorts of sources, the firmest first. */
    public enum SourceKind {
        /** An article of a code, a decree or an order. */
        LAW,
        /** The published format of the feed: its XSD and its dictionary. */
        FORMAT,
        /** An official nomenclature. */
        NOMENCLATURE,
        /** What follows from the meaning of the words alone: a start is not after its end. */
        LOGIC,
        /** Notes and answers of France compétences, and what others report of them. */
        DOCTRINE,
        /** What the published sheets were seen to do. */
        OBSERVATION,
        /** This project's own judgement. */
        HOUSE
    }

    /** Refuses nulls. */
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

    /** The reference. */
    @Override
    public String toString() {
        return reference;
    }
}
