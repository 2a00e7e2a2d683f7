package fr.rncp.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A fault that a reader noticed in a sheet and that the rule catalogue has an id for: rules that judge the sheet
 * afterwards cannot see it any more.
 *
 * @param rule the id of the rule, such as {@code TXT-001}
 * @param pointer the part of the sheet it concerns, where the reader knows it
 * @param excerpt the text that shows the fault; empty where something is missing
 * @param location where the source has it
 */
public record SourceRemark(String rule, Optional<SheetPointer> pointer, String excerpt, SourceLocation location) {

    /** Refuses nulls. */
    public SourceRemark {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(location, "location");
    }
}
