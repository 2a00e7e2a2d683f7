package fr.rncp.io.page.part;

import fr.rncp.model.value.SheetNumber;
import java.util.Optional;

/**
 * The numbers of the sheet of a page that are known without the page.
 *
 * @param given the number given by the caller; a page with another number is refused
 * @param ofName the number in the name of the file, which a page without a number has
 */
public record KnownNumbers(Optional<SheetNumber> given, Optional<SheetNumber> ofName) {

    /** No number is known. */
    public static final KnownNumbers NONE = new KnownNumbers(Optional.empty(), Optional.empty());
}
