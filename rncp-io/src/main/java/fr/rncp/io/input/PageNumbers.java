package fr.rncp.io.input;

import fr.rncp.io.page.part.KnownNumbers;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.util.Optional;
import java.util.function.Function;

/**
 * The numbers of pages that do not state their number.
 *
 * @param given the number of a single page
 * @param byName the number in the name of a file or of an entry
 */
public record PageNumbers(Optional<SheetNumber> given, Function<String, Optional<SheetNumber>> byName) {

    /** No number is known. */
    public static final PageNumbers NONE = new PageNumbers(Optional.empty(), name -> Optional.empty());

    /** Returns the numbers that are known of the page at a location. */
    KnownNumbers of(SourceLocation origin) {
        return new KnownNumbers(given, origin.entry().or(origin::file).flatMap(byName));
    }
}
