package fr.rncp.io.page.part;

import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The number of the sheet of a page. In order of preference, it is the number that the page prints, the number that all
 * block codes share, or the number given by the caller.
 *
 * @param number the number, if there is one
 * @param isInferred whether it was inferred from the block codes
 * @param isGiven whether it was given by the caller
 */
public record PageNumber(Optional<SheetNumber> number, boolean isInferred, boolean isGiven) {

    public static PageNumber of(Optional<SheetNumber> printed, List<SkillBlock> blocks, Optional<SheetNumber> given) {
        if (printed.isPresent()) {
            return new PageNumber(printed, false, false);
        }
        Optional<SheetNumber> shared = shared(blocks);
        return shared.isPresent()
                ? new PageNumber(shared, true, false)
                : new PageNumber(given, false, given.isPresent());
    }

    /** Returns the number that all block codes share, if every block has a code. */
    public static Optional<SheetNumber> shared(List<SkillBlock> blocks) {
        Set<Optional<SheetNumber>> sheets = blocks.stream()
                .map(block -> block.code().flatMap(SkillBlockCode::sheet))
                .collect(Collectors.toSet());
        return sheets.size() == 1 ? sheets.iterator().next() : Optional.empty();
    }

    public boolean contradicts(Optional<SheetNumber> given) {
        return number.isPresent() && given.isPresent() && !number.equals(given);
    }
}
