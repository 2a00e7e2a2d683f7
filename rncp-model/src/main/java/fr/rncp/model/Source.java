package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.text.UnicodeChecks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The origin of a sheet, and the places whose values this source cannot state. If the sheet is written as JSON, the
 * JSON contains its source. To compare sheets without their sources, use {@link CertificationSheet#withSource}.
 *
 * @param format the format that the sheet was read from; absent for a sheet built in code
 * @param feedVersion the feed version as stated (feed: {@code VERSION_FLUX}), for example {@code 4.1}
 * @param exportedOn the day of the export, from its file name
 * @param lost places whose values this source cannot state: if such a value is absent, this means nothing; {@code *}
 *     matches any position
 * @param inferred places whose values were derived from other values of the source
 */
@Value.Builder
public record Source(
        Optional<SourceFormat> format,
        Optional<String> feedVersion,
        Optional<LocalDate> exportedOn,
        List<SheetPointer> lost,
        List<SheetPointer> inferred)
        implements WithSource {

    /** An instance in which every value is absent or unknown. */
    public static final Source NONE = builder().build();

    /**
     * Copies the lists and treats a blank text as absent, and checks nothing else. Use {@link #builder()} instead: this
     * constructor may change incompatibly.
     */
    public Source {
        Objects.requireNonNull(format, "format");
        feedVersion = UnicodeChecks.present(feedVersion);
        Objects.requireNonNull(exportedOn, "exportedOn");
        lost = List.copyOf(lost);
        inferred = List.copyOf(inferred);
    }

    /** {@return a new, empty builder for a Source} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks whether this source has lost the value at {@code pointer}.
     *
     * @param pointer a place in the sheet, without {@code *}
     * @return true if that place, or one that contains it, is listed as lost
     */
    public boolean hasLost(SheetPointer pointer) {
        return covers(lost, pointer);
    }

    /**
     * Checks whether this source has lost the value at {@code pointer} or some part of it.
     *
     * @param pointer a place in the sheet; {@code *} matches any position
     * @return true if that place, one that contains it or one inside it is listed as lost
     */
    public boolean overlapsLost(SheetPointer pointer) {
        for (SheetPointer place : lost) {
            if (place.overlaps(pointer)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks whether the value at {@code pointer} was derived rather than read.
     *
     * @param pointer a place in the sheet, without {@code *}
     * @return true if that place, or one that contains it, is listed as inferred
     */
    public boolean hasInferred(SheetPointer pointer) {
        return covers(inferred, pointer);
    }

    private static boolean covers(List<SheetPointer> places, SheetPointer pointer) {
        for (SheetPointer place : places) {
            if (place.covers(pointer)) {
                return true;
            }
        }
        return false;
    }

    /** {@return format, version, day and numbers of places} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("Source")
                .id(format)
                .value("feed version", feedVersion)
                .value("exported on", exportedOn)
                .count(lost, "lost place", "lost places")
                .count(inferred, "inferred place", "inferred places")
                .toString();
    }

    /** Builds a {@link Source}; not thread-safe. */
    public static final class Builder extends SourceBuilder {
        Builder() {}
    }
}
