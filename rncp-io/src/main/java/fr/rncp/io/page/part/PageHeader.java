package fr.rncp.io.page.part;

import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.SheetNumber;
import java.util.Optional;

/**
 * The head of a page. Flattened pages have no head.
 *
 * @param number the number in the head, unless the block codes contradict it
 * @param title the title
 * @param type the type of award at the beginning of the title
 * @param active the state
 * @param isThere whether the page contains a head
 */
public record PageHeader(
        Optional<SheetNumber> number,
        Optional<String> title,
        Optional<Coded<DiplomaTypeCode>> type,
        Answer active,
        boolean isThere) {}
