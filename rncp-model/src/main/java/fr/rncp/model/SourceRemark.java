package fr.rncp.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A fault that a reader found in a source and for which the rule catalogue has an id: rules that check the sheet
 * afterwards can no longer see it.
 *
 * @param rule the id of the rule, such as {@code TXT-001}
 * @param pointer the part of the sheet it concerns, where the reader knows it
 * @param excerpt the text that shows the fault; empty if something is missing
 * @param location its location in the source
 */
public record SourceRemark(String rule, Optional<SheetPointer> pointer, String excerpt, SourceLocation location) {

    /** Rejects null. */
    public SourceRemark {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(location, "location");
    }
}
