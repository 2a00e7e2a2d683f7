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
 * block codes share, the number given by the caller, or the one in the name of the file.
 *
 * @param number the number, if there is one
 * @param origin where the number comes from
 */
public record PageNumber(Optional<SheetNumber> number, NumberOrigin origin) {

    /** The origins of the number of a page. */
    public enum NumberOrigin {
        PRINTED,
        SHARED_BY_BLOCKS,
        GIVEN,
        FILE_NAME
    }

    /**
     * Chooses the number.
     *
     * @param printed the number that the page prints
     * @param blocks the blocks of the page
     * @param known the numbers that are known without the page
     */
    public static PageNumber of(Optional<SheetNumber> printed, List<SkillBlock> blocks, KnownNumbers known) {
        if (printed.isPresent()) {
            return new PageNumber(printed, NumberOrigin.PRINTED);
        }
        Optional<SheetNumber> shared = shared(blocks);
        if (shared.isPresent()) {
            return new PageNumber(shared, NumberOrigin.SHARED_BY_BLOCKS);
        }
        return known.given().isPresent()
                ? new PageNumber(known.given(), NumberOrigin.GIVEN)
                : new PageNumber(known.ofName(), NumberOrigin.FILE_NAME);
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
