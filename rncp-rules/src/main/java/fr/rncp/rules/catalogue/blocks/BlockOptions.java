package fr.rncp.rules.catalogue.blocks;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.reading.BlockOptionGroups;
import java.util.List;
import java.util.stream.Stream;

/** Blocks that not every candidate takes, as their titles and the text on accumulation show. */
public final class BlockOptions {

    /** The parts of a sheet that show which blocks these are. */
    public static final List<SheetPointer> READS =
            List.of(SheetPointers.BLOCKS_TITLE, SheetPointers.BLOCKS_CODE, SheetPointers.DESCRIPTION_ACCUMULATION);

    private BlockOptions() {}

    /** Checks whether any block may be for some candidates only. */
    public static boolean any(SheetCheck check) {
        BlockOptionGroups groups = check.facts().optionGroups();
        return !groups.choices().isEmpty()
                || !groups.optional().isEmpty()
                || !groups.unclear().isEmpty()
                || groups.doubt().isPresent();
    }

    /** Checks whether there are blocks to choose from: two options, or two blocks that are called optional. */
    public static boolean isGroup(SheetCheck check) {
        BlockOptionGroups groups = check.facts().optionGroups();
        return !groups.choices().isEmpty() || groups.unclear().size() > 1;
    }

    /** Checks whether the groups are in doubt. */
    public static boolean areDoubtful(SheetCheck check) {
        BlockOptionGroups groups = check.facts().optionGroups();
        return groups.doubt().isPresent() || !groups.unclear().isEmpty();
    }

    /** Returns the positions of the blocks that are optional or belong to an option. */
    public static List<Integer> positions(SheetCheck check) {
        BlockOptionGroups groups = check.facts().optionGroups();
        Stream<Integer> chosen = groups.choices().stream()
                .flatMap(choice -> choice.value().options().stream())
                .flatMap(option -> option.blocks().stream());
        return Stream.of(groups.optional().stream(), groups.unclear().stream(), chosen)
                .flatMap(positions -> positions)
                .distinct()
                .sorted()
                .toList();
    }
}
