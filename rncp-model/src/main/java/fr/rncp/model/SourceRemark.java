package fr.rncp.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A fault that a reader found in a source, with the id of a rule. The rule itself cannot find the fault, because it is
 * no longer visible in the sheet.
 *
 * @param rule the id of the rule, such as {@code TXT-001}
 * @param pointer the part of the sheet that the fault concerns, if the reader knows it
 * @param excerpt the text that shows the fault; empty if something is missing
 * @param location the location of the fault in the source
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
