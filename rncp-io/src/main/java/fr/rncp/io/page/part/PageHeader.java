package fr.rncp.io.page.part;

import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.SheetNumber;
import java.util.Optional;

/**
 * The head of a page. Flattened pages have lost it.
 *
 * @param number the number that it prints, unless the block codes contradict it
 * @param title the title
 * @param type the type of award that the title begins with
 * @param active the state
 * @param isThere whether the page has kept its head
 */
public record PageHeader(
        Optional<SheetNumber> number,
        Optional<String> title,
        Optional<Coded<DiplomaTypeCode>> type,
        Answer active,
        boolean isThere) {}
